package nl.keerpunt.platform.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;

/**
 * Who looks at what was planned or arranged, as far as it makes a difference to what they see.
 *
 * @param laws under which they work
 * @param acrossLaws whether they may look beyond those: the Wams applies, and they named a ground
 */
public record Viewer(
        String subject, Set<Role> roles, Set<LegalBasis> laws, boolean debt, boolean care, boolean acrossLaws) {

    public Viewer {
        roles = Set.copyOf(roles);
        laws = Set.copyOf(laws);
    }

    /** @param mandates of the caller; those that hold today count */
    public static Viewer of(Caller caller, List<Mandate> mandates, LocalDate today, boolean acrossLaws) {
        var byMandate =
                mandates.stream().filter(mandate -> mandate.holdsOn(today)).flatMap(mandate -> mandate.laws().stream());
        var byClaim = caller.debt() ? Stream.of(Disclosure.DEBT_HELP) : Stream.<LegalBasis>of();
        var laws = Stream.concat(byMandate, byClaim).collect(toUnmodifiableSet());
        return new Viewer(caller.subject(), caller.roles(), laws, caller.debt(), caller.care(), acrossLaws);
    }

    /** Whoever is let in to a household as a professional looks as one, whatever else they are. */
    Set<Role> looksAs() {
        var professional = roles.stream().filter(Viewer::isOfProfessionals).collect(toUnmodifiableSet());
        return professional.isEmpty() ? roles : professional;
    }

    public boolean isProfessional() {
        return roles.stream().anyMatch(Viewer::isOfProfessionals);
    }

    private static boolean isOfProfessionals(Role role) {
        return role == Role.ACCESS || role == Role.DIRECTOR;
    }

    public boolean worksUnder(LegalBasis law) {
        return laws.contains(law);
    }
}
