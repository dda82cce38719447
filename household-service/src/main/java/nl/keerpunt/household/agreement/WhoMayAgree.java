package nl.keerpunt.household.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.agreement.SpokenFor.Capacity;
import nl.keerpunt.household.registration.RepresentationEvent.*;
import nl.keerpunt.household.representation.AgreementAsked;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation;
import nl.keerpunt.household.representation.WhoAgrees;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.identity.HouseholdId;

/**
 * Who may agree on one day (wie mag instemmen), as plan-service is told it: by ids, without an age and without the
 * reason. Of one day, because the day on which the answer changes is often a birthday.
 */
public final class WhoMayAgree {

    private WhoMayAgree() {}

    /** @param born the dates of birth of who lives there on that day, in order of their ids */
    public static WhoMayAgreeTold on(
            HouseholdId household, LocalDate day, SortedMap<UUID, LocalDate> born, SpokenFor spoken) {
        var forThemselves = new ArrayList<UUID>();
        var others = new ArrayList<OfOthers>();
        born.forEach((member, birthDate) -> {
            var needed = Stream.of(LineLaw.values())
                    .map(law -> new OfOthers(
                            member,
                            law,
                            WhoAgrees.told(
                                    new AgreementAsked(member, birthDate, law, false, day), known(spoken, member))))
                    .toList();
            if (needed.stream().allMatch(each -> isOwn(each.needed(), member))) {
                forThemselves.add(member);
            } else {
                others.addAll(needed);
            }
        });
        return new WhoMayAgreeTold(household, day, forThemselves, others);
    }

    static List<Representation> known(SpokenFor spoken, UUID member) {
        return spoken.of(member).stream().map(Capacity::representation).toList();
    }

    private static boolean isOwn(NeededAgreement needed, UUID member) {
        return !needed.notWithinMeasure()
                && needed.refusedBefore() == null
                && needed.needs().size() == 1
                && isOwn(needed.needs().getFirst(), member);
    }

    private static boolean isOwn(NeededVoice need, UUID member) {
        return need.of().equals(List.of(member)) && need.instead().isEmpty();
    }
}
