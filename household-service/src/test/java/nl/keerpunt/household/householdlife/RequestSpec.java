package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** The rules of what a household asks and what it is answered. */
class RequestSpec {

    @Test
    void a_request_is_recorded_with_its_laws_in_order_of_code() {
        given(registered)
                .when(request(Set.of(WMO, JEUGDWET), "2026-01-09", Channel.SIGNAL))
                .then(asked);
    }

    @Test
    void a_request_names_at_least_one_law() {
        assertThatThrownBy(() -> request(Set.of(), "2026-01-09", Channel.SIGNAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recording_the_same_request_again_changes_nothing() {
        given(registered, asked)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-09", Channel.SIGNAL))
                .then();
    }

    @Test
    void a_recorded_request_does_not_change_its_laws() {
        given(registered, asked)
                .when(request(Set.of(WMO), "2026-01-09", Channel.SIGNAL))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void a_recorded_request_does_not_change_its_words() {
        var others = Personal.of(ID, new Words("Er is geen rustige plek."));
        for (var past : List.of(List.of(registered, asked), List.of(registered, asked, answered))) {
            given(past.toArray(HouseholdEvent[]::new))
                    .when(new RecordRequest(
                            ID, REQUEST, others, Set.of(JEUGDWET, WMO), parse("2026-01-09"), Channel.SIGNAL))
                    .isRefused(Reason.ALREADY_RECORDED);
        }
    }

    @Test
    void a_recorded_request_does_not_change_its_day() {
        given(registered, asked)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-08", Channel.SIGNAL))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void a_recorded_request_does_not_change_its_channel() {
        given(registered, asked)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-09", Channel.RESIDENT))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void a_request_is_answered() {
        given(registered, asked)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")))
                .then(answered);
    }

    @Test
    void a_request_may_be_answered_on_the_day_it_came_in() {
        given(registered, asked)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.ADVICE, parse("2026-01-09")))
                .then(new RequestAnswered(ID, REQUEST, RequestAnswer.ADVICE, parse("2026-01-09")));
    }

    @Test
    void a_request_is_not_answered_before_it_came_in() {
        given(registered, asked)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-01-08")))
                .isRefused(Reason.BEFORE_REQUEST);
    }

    @Test
    void giving_the_same_answer_again_changes_nothing() {
        given(registered, asked, answered)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")))
                .then();
    }

    @Test
    void a_request_has_one_answer() {
        given(registered, asked, answered)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.REFERRAL, parse("2026-02-01")))
                .isRefused(Reason.ALREADY_ANSWERED);
    }

    @Test
    void an_answered_request_recorded_again_changes_nothing() {
        given(registered, asked, answered)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-09", Channel.SIGNAL))
                .then();
    }

    @Test
    void the_day_on_which_it_came_in_is_put_right() {
        var earlier = new RequestDayCorrected(ID, REQUEST, parse("2026-01-05"));

        given(registered, asked).when(cameIn("2026-01-05")).then(earlier);
        given(registered, asked, earlier).when(cameIn("2026-01-05")).then();
        given(registered, asked).when(cameIn("2026-01-09")).then();
        given(registered, asked, earlier)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-01-06")))
                .then(new RequestAnswered(ID, REQUEST, RequestAnswer.PLAN, parse("2026-01-06")));
    }

    @Test
    void it_came_in_before_it_was_answered() {
        given(registered, asked, answered).when(cameIn("2026-02-02")).isRefused(Reason.NOTED_BEFORE_THAT_DAY);
        given(registered, asked, answered)
                .when(cameIn("2026-02-01"))
                .then(new RequestDayCorrected(ID, REQUEST, parse("2026-02-01")));
        given(registered).when(cameIn("2026-02-01")).isRefused(Reason.NOT_REQUESTED);
    }

    @Test
    void an_answer_is_taken_back_and_given_otherwise_on_another_day() {
        var back = new AnswerTakenBack(ID, REQUEST);
        var otherwise = new RequestAnswered(ID, REQUEST, RequestAnswer.REFERRAL, parse("2026-02-03"));

        given(registered, asked, answered).when(new TakeAnswerBack(ID, REQUEST)).then(back);
        given(registered, asked, answered, back)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.REFERRAL, parse("2026-02-03")))
                .then(otherwise);
        given(registered, asked, answered, back)
                .when(cameIn("2026-02-02"))
                .then(new RequestDayCorrected(ID, REQUEST, parse("2026-02-02")));
        given(registered, asked).when(new TakeAnswerBack(ID, REQUEST)).then();
        given(registered, asked, answered, back)
                .when(new TakeAnswerBack(ID, REQUEST))
                .then();
        given(registered).when(new TakeAnswerBack(ID, REQUEST)).isRefused(Reason.NOT_REQUESTED);
    }

    private static CorrectRequestDay cameIn(String day) {
        return new CorrectRequestDay(ID, REQUEST, parse(day));
    }

    @Test
    void only_what_was_asked_is_answered() {
        given(registered)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")))
                .isRefused(Reason.NOT_REQUESTED);
    }
}
