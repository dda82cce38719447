package nl.keerpunt.household.representation;

import static java.time.LocalDate.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.household.representation.Requirement.Need;
import nl.keerpunt.household.representation.Speaker.*;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;

/** A member about whose agreement is asked, and those around them. */
final class Kai {

    static final UUID ID = new UUID(0, 1);
    static final LocalDate BORN = parse("2012-06-15");

    static final Speaker SELF = new Member(ID);
    static final Speaker ANNE = new Member(new UUID(0, 2));
    static final Speaker BRAM = new Outsider(new UUID(0, 3));
    static final Speaker GITA = new Outsider(new UUID(0, 4));
    static final Speaker STRANGER = new Outsider(new UUID(0, 9));

    static final Period ALWAYS = new Period(BORN, Days.LAST);
    static final ParentalAuthority BY_ANNE = new ParentalAuthority(ANNE, ALWAYS);
    static final ParentalAuthority BY_BRAM = new ParentalAuthority(BRAM, ALWAYS);
    static final Guardianship BY_GITA = new Guardianship(GITA, ALWAYS);
    static final ProtectionMeasure SUPERVISED = new ProtectionMeasure(Measure.CHILD_PROTECTION, ALWAYS);

    private Kai() {}

    static AgreementAsked asked(LineLaw law, String day) {
        return asked(law, parse(day));
    }

    static AgreementAsked asked(LineLaw law, LocalDate day) {
        return new AgreementAsked(ID, BORN, law, false, day);
    }

    static Incapacity unable(LineLaw law) {
        return new Incapacity(Set.of(law), ALWAYS);
    }

    static PowerOfAttorney authorised(Speaker attorney, LineLaw law) {
        return new PowerOfAttorney(attorney, Set.of(law), ALWAYS);
    }

    static Kinship kin(Speaker relative, Closeness closeness) {
        return new Kinship(relative, closeness, ALWAYS);
    }

    /** Who has to agree: those of one need are joined by |, and whoever may instead stands in brackets. */
    static List<String> told(Requirement requirement) {
        return requirement.needs().stream().map(Kai::told).toList();
    }

    static String told(Need need) {
        var of = need.of().isEmpty() ? "nobody" : joined(need.of());
        return need.instead().isEmpty() ? of : of + "(" + joined(need.instead()) + ")";
    }

    static String joined(List<Speaker> speakers) {
        return String.join("|", speakers.stream().map(Kai::name).toList());
    }

    static String told(NeededVoice need) {
        return need.of().isEmpty() ? "nobody" : names(need.of());
    }

    static String names(List<UUID> ids) {
        return String.join("|", ids.stream().map(Kai::name).toList());
    }

    static String name(Speaker speaker) {
        return name(speaker.id());
    }

    private static String name(UUID id) {
        return switch ((int) id.getLeastSignificantBits()) {
            case 1 -> "kai";
            case 2 -> "anne";
            case 3 -> "bram";
            case 4 -> "gita";
            default -> "stranger";
        };
    }
}
