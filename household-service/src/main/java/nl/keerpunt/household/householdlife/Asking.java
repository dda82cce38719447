package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_ANSWERED;
import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.BEFORE_REQUEST;
import static nl.keerpunt.household.registration.Reason.NOBODY_LEFT;
import static nl.keerpunt.household.registration.Reason.NOTED_BEFORE_THAT_DAY;
import static nl.keerpunt.household.registration.Reason.NOT_REQUESTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Answered;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Question;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.RequestCommand;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.language.Refusal;

/** What is put to the access team, when it came in and how it is answered. */
final class Asking {

    private Asking() {}

    static List<HouseholdEvent> decided(RequestCommand command, RegisteredHousehold household) {
        return switch (command) {
            case RecordRequest request -> recorded(request, household);
            case CorrectRequestDay correct -> corrected(correct, household);
            case AnswerRequest answer -> answered(answer, household);
            case TakeAnswerBack back -> takenBack(back, household);
        };
    }

    private static List<HouseholdEvent> recorded(RecordRequest request, RegisteredHousehold household) {
        var laws = List.copyOf(request.laws());
        var known = household.question(request.request());
        if (known.isEmpty()) {
            if (household.diedOutOn().filter(request.on()::isAfter).isPresent()) {
                throw new Refusal(NOBODY_LEFT);
            }
            return List.of(new RequestRecorded(
                    request.household(), request.request(), request.words(), laws, request.on(), request.channel()));
        }
        var asked = known.get();
        // Words recorded before laws had keys of their own are under the household's.
        var same = asked.words().value().equals(request.words().value());
        var words = same ? asked.words() : request.words();
        var again = new Question(words, laws, request.on(), request.channel(), asked.answered());
        return Household.retryWhen(asked.equals(again), ALREADY_RECORDED);
    }

    /** It came in before whatever was noted of it or answered; what was noted stays, whatever it counts for now. */
    private static List<HouseholdEvent> corrected(CorrectRequestDay correct, RegisteredHousehold household) {
        var asked = household.question(correct.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        if (asked.on().equals(correct.on())) {
            return List.of();
        }
        if (household.diedOutOn().filter(correct.on()::isAfter).isPresent()) {
            throw new Refusal(NOBODY_LEFT);
        }
        requireNothingBefore(correct, asked, household);
        return List.of(new RequestDayCorrected(correct.household(), correct.request(), correct.on()));
    }

    /** What has to be taken back first is named: the first fact that was noted, or else the answer. */
    private static void requireNothingBefore(CorrectRequestDay correct, Question asked, RegisteredHousehold household) {
        var days = new TreeMap<LocalDate, UUID>();
        household.kept().changes().noted().forEach((fact, noted) -> {
            if (!noted.takenBack() && noted.request().equals(correct.request())) {
                noted.happened().forEach(each -> days.merge(each.on(), fact, Asking::lower));
            }
        });
        var first = days.firstEntry();
        if (first != null && correct.on().isAfter(first.getKey())) {
            throw new Refusal(NOTED_BEFORE_THAT_DAY, Map.of("first", first.getKey(), "fact", first.getValue()));
        }
        if (asked.answered() != null && correct.on().isAfter(asked.answered().on())) {
            throw new Refusal(
                    NOTED_BEFORE_THAT_DAY, Map.of("first", asked.answered().on()));
        }
    }

    private static UUID lower(UUID one, UUID other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<HouseholdEvent> answered(AnswerRequest answer, RegisteredHousehold household) {
        var asked = household.question(answer.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        if (asked.answered() != null) {
            return Household.retryWhen(
                    asked.answered().equals(new Answered(answer.answer(), answer.on())), ALREADY_ANSWERED);
        }
        if (answer.on().isBefore(asked.on())) {
            throw new Refusal(BEFORE_REQUEST);
        }
        return List.of(new RequestAnswered(answer.household(), answer.request(), answer.answer(), answer.on()));
    }

    /** What waits has no answer to take back: taken back once more it is the same. */
    private static List<HouseholdEvent> takenBack(TakeAnswerBack back, RegisteredHousehold household) {
        var asked = household.question(back.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        return asked.answered() == null ? List.of() : List.of(new AnswerTakenBack(back.household(), back.request()));
    }
}
