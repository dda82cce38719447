package nl.keerpunt.household.householdlife;

import static java.util.Comparator.naturalOrder;
import static nl.keerpunt.household.registration.Reason.ALREADY_ANSWERED;
import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.BEFORE_REQUEST;
import static nl.keerpunt.household.registration.Reason.NOBODY_LEFT;
import static nl.keerpunt.household.registration.Reason.NOTED_BEFORE_THAT_DAY;
import static nl.keerpunt.household.registration.Reason.NOT_REQUESTED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Answered;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Question;
import nl.keerpunt.household.legalterm.TermFact;
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

    /** A request came in before whatever was noted of it or answered; what was noted stays, whatever it counts for now. */
    private static List<HouseholdEvent> corrected(CorrectRequestDay correct, RegisteredHousehold household) {
        var asked = household.question(correct.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        if (asked.on().equals(correct.on())) {
            return List.of();
        }
        if (household.diedOutOn().filter(correct.on()::isAfter).isPresent()) {
            throw new Refusal(NOBODY_LEFT);
        }
        var answered = Stream.ofNullable(asked.answered()).map(Answered::on);
        var noted = household
                .kept()
                .changes()
                .stillNoted()
                .filter(each -> each.request().equals(correct.request()))
                .flatMap(each -> each.happened().stream())
                .map(TermFact::on);
        var first = Stream.concat(answered, noted).min(naturalOrder());
        if (first.filter(correct.on()::isAfter).isPresent()) {
            throw new Refusal(NOTED_BEFORE_THAT_DAY, Map.of("first", first.orElseThrow()));
        }
        return List.of(new RequestDayCorrected(correct.household(), correct.request(), correct.on()));
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
}
