package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.FACT_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.NOT_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.SPEAKER_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.SPEAKS_FOR_ONESELF;

import java.util.List;
import java.util.UUID;
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
import nl.keerpunt.household.representation.Speaker;
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
            case RecordEarlierWish wish ->
                recorded(
                        new EarlierWishRecorded(
                                wish.household(),
                                wish.member(),
                                wish.fact(),
                                wish.words(),
                                List.copyOf(wish.refused()),
                                wish.valid()),
                        household);
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
        return recorded(
                new SpeakerRecorded(
                        speaks.household(),
                        speaks.member(),
                        speaks.fact(),
                        speaks.role(),
                        speaker.id(),
                        isOutsider,
                        List.copyOf(speaks.laws()),
                        speaks.valid()),
                household);
    }

    /** Under the id of what was taken back nothing is recorded any more: it would look as if it were there again. */
    private static List<HouseholdEvent> recorded(CapacityRecorded recorded, RegisteredHousehold household) {
        return household
                .spoken()
                .capacity(recorded.fact())
                .map(known -> Household.retryWhen(
                        !known.takenBack() && known.recorded().equals(recorded), ALREADY_RECORDED))
                .orElse(List.of(recorded));
    }

    private static List<HouseholdEvent> corrected(CorrectCapacity correct, RegisteredHousehold household) {
        var known = capacity(correct.member(), correct.fact(), household);
        if (known.takenBack()) {
            throw new Refusal(FACT_UNKNOWN);
        }
        return known.valid().equals(correct.valid())
                ? List.of()
                : List.of(
                        new CapacityCorrected(correct.household(), correct.member(), correct.fact(), correct.valid()));
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
