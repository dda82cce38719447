package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.ALREADY_MOVED_OUT;
import static nl.keerpunt.household.registration.Reason.BEFORE_RESIDENCE;
import static nl.keerpunt.household.registration.Reason.BORN_AFTER_FIRST_DAY;
import static nl.keerpunt.household.registration.Reason.MEMBER_DIED;
import static nl.keerpunt.household.registration.Reason.MEMBER_TAKEN_BACK;
import static nl.keerpunt.household.registration.Reason.NOT_A_MEMBER;
import static nl.keerpunt.household.registration.Reason.NOT_MOVED_OUT;
import static nl.keerpunt.household.registration.Reason.STILL_TOLD_OF;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.household.memberlife.LifeFacts.Noted;
import nl.keerpunt.household.memberlife.Residence;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.MemberCommand;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to live in a household and who moves out, and what of that was written down wrongly; that nobody lives in
 * two is kept beside the stream.
 */
final class Moving {

    private Moving() {}

    static List<HouseholdEvent> decided(MemberCommand command, RegisteredHousehold household) {
        return switch (command) {
            case AddMember add -> in(add, household);
            case CorrectPerson correct -> putRight(correct, household);
            case MoveMemberOut move -> out(move, household);
            case CorrectMoveOut correct -> corrected(correct, household);
            case TakeMemberBack back -> takenBack(back, household);
        };
    }

    private static List<HouseholdEvent> in(AddMember add, RegisteredHousehold household) {
        if (household.members().isTakenBack(add.member())) {
            throw new Refusal(MEMBER_TAKEN_BACK);
        }
        var known = household.residence(add.member());
        if (known.isPresent()) {
            var same = known.get().person().equals(add.person())
                    && known.get().from().equals(add.from())
                    && (add.lastDay() == null
                            || add.lastDay().equals(known.get().lastDay()));
            return Household.retryWhen(same, ALREADY_A_MEMBER);
        }
        var bsnKey = Personal.of(add.household(), add.bsnKey());
        var added = new MemberAdded(add.household(), add.member(), add.person(), bsnKey, add.from());
        if (add.lastDay() == null) {
            return List.of(added);
        }
        requireWithin(new Residence(add.person(), add.from(), null), add.lastDay());
        return List.of(added, new MemberMovedOut(add.household(), add.member(), add.lastDay()));
    }

    /** A fact of life is not refused for what follows from it: who may speak follows from what is known now. */
    private static List<HouseholdEvent> putRight(CorrectPerson correct, RegisteredHousehold household) {
        var residence = household.residence(correct.member()).orElseThrow(() -> new Refusal(NOT_A_MEMBER));
        if (residence.person().equals(correct.person())) {
            return List.of();
        }
        if (correct.person()
                .value()
                .filter(person -> residence.from().isBefore(person.birthDate()))
                .isPresent()) {
            throw new Refusal(BORN_AFTER_FIRST_DAY, Map.of("from", residence.from()));
        }
        var bsnKey = Personal.of(correct.household(), correct.bsnKey());
        return List.of(new PersonCorrected(correct.household(), correct.member(), correct.person(), bsnKey));
    }

    private static List<HouseholdEvent> out(MoveMemberOut move, RegisteredHousehold household) {
        var residence = household.residence(move.member()).orElseThrow(() -> new Refusal(NOT_A_MEMBER));
        requireAlive(residence, move.lastDay());
        if (residence.lastDay() != null) {
            return Household.retryWhen(residence.lastDay().equals(move.lastDay()), ALREADY_MOVED_OUT);
        }
        requireWithin(residence, move.lastDay());
        return List.of(new MemberMovedOut(move.household(), move.member(), move.lastDay()));
    }

    private static List<HouseholdEvent> corrected(CorrectMoveOut correct, RegisteredHousehold household) {
        var residence = household.residence(correct.member()).orElseThrow(() -> new Refusal(NOT_A_MEMBER));
        if (Objects.equals(residence.lastDay(), correct.lastDay())) {
            return List.of();
        }
        if (residence.lastDay() == null) {
            throw new Refusal(NOT_MOVED_OUT);
        }
        requireWithin(residence, correct.lastDay());
        requireAlive(residence, correct.lastDay());
        return List.of(
                new MoveOutCorrected(correct.household(), correct.member(), residence.lastDay(), correct.lastDay()));
    }

    /** What was recorded of them, or of whom they speak for, is taken back first: each has an operation of its own. */
    private static List<HouseholdEvent> takenBack(TakeMemberBack back, RegisteredHousehold household) {
        if (household.members().isTakenBack(back.member())) {
            return List.of();
        }
        var residence = household.residence(back.member()).orElseThrow(() -> new Refusal(NOT_A_MEMBER));
        var notices = residence.life().noted().stream()
                .filter(noted -> !noted.takenBack())
                .map(Noted::recorded)
                .map(recorded -> recorded.fact())
                .toList();
        var capacities = household.spoken().restingOn(back.member());
        if (!notices.isEmpty() || !capacities.isEmpty()) {
            throw new Refusal(STILL_TOLD_OF, Map.of("notices", notices, "capacities", capacities));
        }
        return List.of(new MemberTakenBack(back.household(), back.member()));
    }

    /** Nobody lives anywhere after their death. */
    private static void requireAlive(Residence residence, @Nullable LocalDate lastDay) {
        if (residence.isDeadAfter(lastDay == null ? Days.LAST : lastDay)) {
            throw new Refusal(MEMBER_DIED);
        }
    }

    private static void requireWithin(Residence residence, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(residence.from())) {
            throw new Refusal(BEFORE_RESIDENCE);
        }
    }
}
