package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.FACT_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.MEMBER_DIED;
import static nl.keerpunt.household.registration.Reason.MEMBER_TAKEN_BACK;
import static nl.keerpunt.household.registration.Reason.NOT_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.SPEAKER_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.SPEAKS_FOR_ONESELF;
import static nl.keerpunt.household.registration.Reason.WISH_NOT_FOLLOWED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.agreement.MaySpeak;
import nl.keerpunt.household.agreement.SpokenFor.Capacity;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.RepresentationCommand;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.registration.RepresentationEvent.CapacityCorrected;
import nl.keerpunt.household.registration.RepresentationEvent.CapacityRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.CapacityTakenBack;
import nl.keerpunt.household.registration.RepresentationEvent.EarlierWishRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.IncapacityFound;
import nl.keerpunt.household.registration.RepresentationEvent.MeasureRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.OutsiderNamed;
import nl.keerpunt.household.registration.RepresentationEvent.SpeakerRecorded;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.Refusal;

/** What is recorded of who may speak for a member, corrected and taken back. */
final class Representing {

    private Representing() {}

    static List<HouseholdEvent> decided(RepresentationCommand command, Household current) {
        return switch (command) {
            case TellWhoMayAgree tell -> Telling.told(tell, current);
            case NameOutsider name -> named(name, Household.registered(current));
            case OfMember ofMember -> ofMember(ofMember, Household.registered(current));
        };
    }

    private static List<HouseholdEvent> named(NameOutsider name, RegisteredHousehold household) {
        if (household.residence(name.outsider()).isPresent()) {
            throw new Refusal(ALREADY_A_MEMBER);
        }
        // What is an outsider's would be in the file of whoever had that id before.
        if (household.members().isTakenBack(name.outsider())) {
            throw new Refusal(MEMBER_TAKEN_BACK);
        }
        return name.who().equals(household.spoken().outsiders().get(name.outsider()))
                ? List.of()
                : List.of(new OutsiderNamed(name.household(), name.outsider(), name.who()));
    }

    private static List<HouseholdEvent> ofMember(OfMember command, RegisteredHousehold household) {
        if (household.residence(command.member()).isEmpty()) {
            throw new Refusal(NOT_A_MEMBER);
        }
        return switch (command) {
            case RecordSpeaker speaker -> speaks(speaker, household);
            case FindIncapacity found ->
                recorded(
                        new IncapacityFound(
                                found.household(),
                                found.member(),
                                found.fact(),
                                List.copyOf(found.laws()),
                                found.valid()),
                        household);
            case RecordEarlierWish wish -> wished(wish, household);
            case RecordMeasure measure ->
                recorded(
                        new MeasureRecorded(
                                measure.household(),
                                measure.member(),
                                measure.fact(),
                                measure.measure(),
                                measure.valid()),
                        household);
            case CorrectCapacity correct -> corrected(correct, household);
            case TakeCapacityBack back -> takenBack(back, household);
        };
    }

    /** A refusal that nothing follows would look as if it were: its words are kept without that law. */
    private static List<HouseholdEvent> wished(RecordEarlierWish wish, RegisteredHousehold household) {
        var events = recorded(
                new EarlierWishRecorded(
                        wish.household(),
                        wish.member(),
                        wish.fact(),
                        wish.words(),
                        List.copyOf(wish.refused()),
                        wish.valid()),
                household);
        if (!events.isEmpty() && !wish.refused().stream().allMatch(LineLaw::followsWishes)) {
            throw new Refusal(WISH_NOT_FOLLOWED);
        }
        return events;
    }

    private static List<HouseholdEvent> speaks(RecordSpeaker speaks, RegisteredHousehold household) {
        var speaker = speaks.speaker();
        if (speaker.id().equals(speaks.member())) {
            throw new Refusal(SPEAKS_FOR_ONESELF);
        }
        var isOutsider = speaker instanceof Speaker.Outsider;
        var isKnown = isOutsider
                ? household.spoken().outsiders().containsKey(speaker.id())
                : household.residence(speaker.id()).isPresent();
        if (!isKnown) {
            throw new Refusal(SPEAKER_UNKNOWN);
        }
        var recorded = new SpeakerRecorded(
                speaks.household(),
                speaks.member(),
                speaks.fact(),
                speaks.role(),
                speaker.id(),
                isOutsider,
                List.copyOf(speaks.laws()),
                speaks.valid());
        var events = recorded(recorded, household);
        if (!events.isEmpty()) {
            requireMaySpeak(recorded, speaks.on(), household);
        }
        return events;
    }

    private static void requireMaySpeak(SpeakerRecorded speaks, LocalDate on, RegisteredHousehold household) {
        requireAlive(speaks.speaker(), speaks.valid(), household);
        MaySpeak.require(speaks, on, household::born, household.spoken());
    }

    /** Nothing begins to hold of the dead, and nobody dead begins to speak. */
    private static void requireAlive(UUID member, Validity valid, RegisteredHousehold household) {
        var from = valid.from();
        if (from != null
                && household
                        .residence(member)
                        .filter(one -> one.isDeadAfter(from))
                        .isPresent()) {
            throw new Refusal(MEMBER_DIED);
        }
    }

    /** Under the id of what was taken back nothing is recorded any more: it would look as if it were there again. */
    private static List<HouseholdEvent> recorded(CapacityRecorded recorded, RegisteredHousehold household) {
        var known = household.spoken().capacity(recorded.fact());
        if (known.isPresent()) {
            var same = !known.get().takenBack() && known.get().recorded().equals(recorded);
            return Household.retryWhen(same, ALREADY_RECORDED);
        }
        requireAlive(recorded.member(), recorded.valid(), household);
        return List.of(recorded);
    }

    private static List<HouseholdEvent> corrected(CorrectCapacity correct, RegisteredHousehold household) {
        var known = capacity(correct.member(), correct.fact(), household);
        if (known.takenBack()) {
            throw new Refusal(FACT_UNKNOWN);
        }
        if (known.valid().equals(correct.valid())) {
            return List.of();
        }
        requireAlive(correct.member(), correct.valid(), household);
        if (known.recorded() instanceof SpeakerRecorded speaks) {
            requireMaySpeak(speaks.holding(correct.valid()), correct.on(), household);
        }
        return List.of(new CapacityCorrected(correct.household(), correct.member(), correct.fact(), correct.valid()));
    }

    private static List<HouseholdEvent> takenBack(TakeCapacityBack back, RegisteredHousehold household) {
        return capacity(back.member(), back.fact(), household).takenBack()
                ? List.of()
                : List.of(new CapacityTakenBack(back.household(), back.member(), back.fact()));
    }

    private static Capacity capacity(UUID member, UUID fact, RegisteredHousehold household) {
        return household
                .spoken()
                .capacity(fact)
                .filter(known -> known.recorded().member().equals(member))
                .orElseThrow(() -> new Refusal(FACT_UNKNOWN));
    }
}
