package nl.keerpunt.plan.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * Who may agree on one day, as it was told.
 *
 * @param forThemselves who lives in the household on that day and agrees alone for themselves, under every law
 * @param others whose agreement the others need
 */
public record WhoMayAgree(LocalDate on, List<UUID> forThemselves, List<OfOthers> others) {

    /** Whose agreement a member's line under one law needs. */
    public record OfOthers(UUID member, LegalBasis law, NeededAgreement needed) {}

    public WhoMayAgree {
        forThemselves = List.copyOf(forThemselves);
        others = List.copyOf(others);
    }

    public boolean isMember(UUID who) {
        return forThemselves.contains(who)
                || others.stream().anyMatch(each -> each.member().equals(who));
    }

    /** Under a law of which nobody knows who has to agree, one agrees for oneself; nobody may for who is no member. */
    public NeededAgreement needed(UUID member, @Nullable LegalBasis law) {
        return under(law)
                .filter(each -> each.member().equals(member))
                .map(OfOthers::needed)
                .findFirst()
                .orElseGet(() ->
                        isMember(member) ? NeededAgreement.own(member) : new NeededAgreement(false, null, List.of()));
    }

    /** Who may agree for those who do not alone agree for themselves. */
    public List<UUID> whoMayAgreeForOthers(LegalBasis law) {
        return under(law)
                .flatMap(each -> each.needed().whoMayAnswer().stream())
                .distinct()
                .toList();
    }

    private Stream<OfOthers> under(@Nullable LegalBasis law) {
        return others.stream().filter(each -> each.law().equals(law));
    }
}
