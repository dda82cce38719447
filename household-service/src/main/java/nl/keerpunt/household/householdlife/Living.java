package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_DIED;
import static nl.keerpunt.household.registration.Reason.ALREADY_MOVED_OUT;
import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.BEFORE_DEPARTURE;
import static nl.keerpunt.household.registration.Reason.BEFORE_RESIDENCE;
import static nl.keerpunt.household.registration.Reason.MEMBER_DIED;
import static nl.keerpunt.household.registration.Reason.NOTICE_OF_OTHER_DAY;
import static nl.keerpunt.household.registration.Reason.NOTICE_TAKEN_BACK;
import static nl.keerpunt.household.registration.Reason.NOTICE_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.NOT_A_CASE;
import static nl.keerpunt.household.registration.Reason.NOT_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.STAYS_IN_MUNICIPALITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.memberlife.LifeFacts.Noted;
import nl.keerpunt.household.memberlife.Residence;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeCommand;
import nl.keerpunt.household.registration.LifeCommand.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.language.Refusal;
import org.jspecify.annotations.Nullable;

/** What life brings a member: an address, death, a move to elsewhere; and what was told of it by mistake. */
final class Living {

    /** Until that age the Jeugdwet may ask for help (art. 1.1, jeugdige; to be confirmed). */
    private static final int NO_LONGER_A_YOUTH = 23;

    private Living() {}

    static List<HouseholdEvent> decided(LifeCommand command, RegisteredHousehold household) {
        return switch (command) {
            case RecordLifeFact record -> recorded(record, household);
            case TakeLifeFactBack back -> takenBack(back, household);
            case DecideResidence decide -> residence(decide, household);
        };
    }

    private static List<HouseholdEvent> recorded(RecordLifeFact record, RegisteredHousehold household) {
        var residence = residence(record.member(), household);
        var known = household.noted(record.fact());
        if (known.isPresent()) {
            return Household.retryWhen(isSame(record, known.get(), household), ALREADY_RECORDED);
        }
        if (household.takenBackBy(record.fact()).isPresent()) {
            throw new Refusal(ALREADY_RECORDED);
        }
        var events = new ArrayList<HouseholdEvent>();
        if (record.insteadOf() != null) {
            var replaced = standing(record.member(), record.insteadOf(), household);
            events.addAll(back(replaced, record.fact(), residence));
            residence = residence(record.member(), after(household, events));
        }
        events.addAll(happened(record, residence));
        return List.copyOf(events);
    }

    private static List<HouseholdEvent> happened(RecordLifeFact record, Residence residence) {
        return switch (record.happened()) {
            case LifeFact.Lives lives -> List.of(lives(record, lives, residence));
            case LifeFact.Died died -> died(record, died, residence);
            case LifeFact.Left left -> List.of(left(record, left, residence));
        };
    }

    /** An address from before they came to live here is theirs too: people bring it along. */
    private static AddressRecorded lives(RecordLifeFact record, LifeFact.Lives lives, Residence residence) {
        requireAlive(residence, lives.on());
        requireHere(residence, lives.on());
        return new AddressRecorded(
                record.household(),
                record.member(),
                record.fact(),
                lives.address(),
                lives.hidden(),
                lives.neighbourhood(),
                lives.on());
    }

    /** They lived here until that day, unless they had moved out. */
    private static List<HouseholdEvent> died(RecordLifeFact record, LifeFact.Died died, Residence residence) {
        if (residence.life().death().isPresent()) {
            throw new Refusal(ALREADY_DIED);
        }
        var lastDay = residence.lastDay();
        if (died.on().isBefore(residence.from())) {
            throw new Refusal(BEFORE_RESIDENCE);
        }
        var endsStay = lastDay == null || lastDay.isAfter(died.on());
        var death = new DeathRecorded(
                record.household(), record.member(), record.fact(), died.on(), endsStay, endsStay ? lastDay : null);
        return endsStay ? List.of(stayUntil(record, lastDay, died.on()), death) : List.of(death);
    }

    private static HouseholdEvent stayUntil(RecordLifeFact record, @Nullable LocalDate was, LocalDate lastDay) {
        return was == null
                ? new MemberMovedOut(record.household(), record.member(), lastDay)
                : new MoveOutCorrected(record.household(), record.member(), was, lastDay);
    }

    /** Nobody is moved out by it: a child that is placed elsewhere may well be of the household still. */
    private static DepartureRecorded left(RecordLifeFact record, LifeFact.Left left, Residence residence) {
        if (record.household().municipality().equals(left.to())) {
            throw new Refusal(STAYS_IN_MUNICIPALITY);
        }
        requireAlive(residence, left.on());
        requireHere(residence, left.on().minusDays(1));
        return new DepartureRecorded(
                record.household(),
                record.member(),
                record.fact(),
                left.on(),
                left.to(),
                mayBeYouth(residence, left.on()));
    }

    /** Whose date of birth was destroyed may be one. */
    private static boolean mayBeYouth(Residence residence, LocalDate day) {
        return residence
                .person()
                .value()
                .map(person -> day.isBefore(person.birthDate().plusYears(NO_LONGER_A_YOUTH)))
                .orElse(true);
    }

    private static List<HouseholdEvent> takenBack(TakeLifeFactBack back, RegisteredHousehold household) {
        var residence = residence(back.member(), household);
        var known = residence.life().find(back.fact()).orElseThrow(() -> new Refusal(NOTICE_UNKNOWN));
        var before = household.takenBackBy(back.notice());
        if (before.isPresent() || household.noted(back.notice()).isPresent()) {
            var same = before.filter(one -> one.equals(known) && isOfItsDay(back, one));
            return Household.retryWhen(same.isPresent(), ALREADY_RECORDED);
        }
        if (known.takenBack() && known.by() == null) {
            return List.of(); // A former release did not keep by which notice: it may well be this one.
        }
        var standing = standing(back.member(), back.fact(), household);
        if (!isOfItsDay(back, standing)) {
            throw new Refusal(NOTICE_OF_OTHER_DAY);
        }
        return back(standing, back.notice(), residence);
    }

    private static boolean isOfItsDay(TakeLifeFactBack back, Noted known) {
        return known.recorded().happened().on().equals(back.on());
    }

    /** What was replaced or withdrawn before is neither again: the notice that stands in its place is. */
    private static Noted standing(UUID member, UUID fact, RegisteredHousehold household) {
        var known = residence(member, household).life().find(fact).orElseThrow(() -> new Refusal(NOTICE_UNKNOWN));
        if (known.takenBack()) {
            throw new Refusal(NOTICE_TAKEN_BACK);
        }
        return known;
    }

    private static List<HouseholdEvent> back(Noted known, UUID notice, Residence residence) {
        var recorded = known.recorded();
        var back = new LifeFactTakenBack(recorded.household(), recorded.member(), recorded.fact(), notice);
        // A last day that somebody corrected since is not the death's any more.
        return recorded instanceof DeathRecorded death
                        && death.endsStay()
                        && death.on().equals(residence.lastDay())
                ? List.of(
                        back,
                        new MoveOutCorrected(death.household(), death.member(), death.on(), death.lastDayBefore()))
                : List.of(back);
    }

    /** What was decided before is replaced: the latest decision counts, of the departure as it is known now. */
    private static List<HouseholdEvent> residence(DecideResidence decide, RegisteredHousehold household) {
        var noted = household
                .noted(decide.fact())
                .filter(one -> !one.takenBack() && one.recorded() instanceof DepartureRecorded left && left.opensCase())
                .orElseThrow(() -> new Refusal(NOT_A_CASE));
        if (decide.on().isBefore(noted.recorded().happened().on())) {
            throw new Refusal(BEFORE_DEPARTURE);
        }
        var decided = new ResidenceDecided(
                decide.household(),
                noted.recorded().member(),
                decide.fact(),
                decide.outcome(),
                decide.reason(),
                decide.on());
        return decided.equals(noted.decided()) ? List.of() : List.of(decided);
    }

    private static boolean isSame(RecordLifeFact record, Noted known, RegisteredHousehold household) {
        return !known.takenBack()
                && known.recorded().member().equals(record.member())
                && known.recorded().happened().equals(record.happened())
                && replacesTheSame(record, household);
    }

    private static boolean replacesTheSame(RecordLifeFact record, RegisteredHousehold household) {
        var replaced =
                household.takenBackBy(record.fact()).map(one -> one.recorded().fact());
        return replaced.equals(Optional.ofNullable(record.insteadOf()))
                || replaced.isEmpty() && isOfBefore(record, household);
    }

    /** Whether what it replaces was taken back when it was not kept yet by which notice. */
    private static boolean isOfBefore(RecordLifeFact record, RegisteredHousehold household) {
        return record.insteadOf() != null
                && household
                        .noted(record.insteadOf())
                        .filter(one -> one.takenBack() && one.by() == null)
                        .isPresent();
    }

    private static void requireAlive(Residence residence, LocalDate day) {
        if (residence.isDeadAfter(day)) {
            throw new Refusal(MEMBER_DIED);
        }
    }

    private static void requireHere(Residence residence, LocalDate day) {
        if (residence.lastDay() != null && day.isAfter(residence.lastDay())) {
            throw new Refusal(ALREADY_MOVED_OUT);
        }
    }

    private static Residence residence(UUID member, RegisteredHousehold household) {
        return household.residence(member).orElseThrow(() -> new Refusal(NOT_A_MEMBER));
    }

    static RegisteredHousehold after(RegisteredHousehold household, List<HouseholdEvent> events) {
        Household next = household;
        for (var event : events) {
            next = Household.evolve(next, event);
        }
        return (RegisteredHousehold) next;
    }
}
