package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What happens to the decision on a request moves its terms: objection, complaint, notice of default, adjournment,
 * delay. Requests are of Friday 9 January 2026, and all is recorded over HTTP.
 */
class DecisionTermsTest {

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void the_term_to_object_starts_at_sending_and_the_term_to_decide_after_it() {
        var asked = story.asks();
        accepted(object(asked, "2026-02-20", "2026-03-02", false));

        assertThat(text(term(asked, "WMO", "AWB-6:7", "2026-02-20"), "state")).isEqualTo("RUNNING");
        var objection = term(asked, "WMO", "AWB-6:7", "2026-03-02");
        assertThat(text(objection, "start")).isEqualTo("2026-02-20");
        assertThat(text(objection, "lastDay")).isEqualTo("2026-04-07");
        assertThat(text(objection, "state")).isEqualTo("ENDED");
        var decision = term(asked, "WMO", "AWB-7:10", "2026-03-02");
        assertThat(text(decision, "start")).isEqualTo("2026-04-07");
        assertThat(text(decision, "lastDay")).isEqualTo("2026-05-19");
        assertThat(text(decision, "whose")).isEqualTo("MUNICIPALITY");
    }

    @Test
    void it_takes_twelve_weeks_only_with_a_committee_that_was_announced() {
        var atReceipt = story.asks();
        accepted(object(atReceipt, "2026-01-12", "2026-02-02", true));
        var later = story.asks();
        accepted(object(later, "2026-01-12", "2026-02-02", false));

        assertThat(text(term(atReceipt, "WMO", "AWB-7:10", "2026-02-02"), "lastDay"))
                .isEqualTo("2026-05-18");
        assertThat(text(term(later, "WMO", "AWB-7:10", "2026-02-09"), "lastDay"))
                .isEqualTo("2026-04-07");
        accepted(reach(later, "WMO", "COMMITTEE_ANNOUNCED", "2026-02-10"));
        assertThat(text(term(later, "WMO", "AWB-7:10", "2026-02-10"), "lastDay"))
                .isEqualTo("2026-05-18");
    }

    @Test
    void a_term_to_object_that_nobody_uses_lapses_and_nobody_is_late() {
        var asked = story.asks();
        accepted(reach(asked, "WMO", "DECISION_SENT", "2026-01-12"));

        var unused = term(asked, "WMO", "AWB-6:7", "2026-02-24");
        assertThat(text(unused, "whose")).isEqualTo("RESIDENT");
        assertThat(text(unused, "state")).isEqualTo("LAPSED");
        assertThat(unused.path("late").asBoolean()).isFalse();
        assertThat(unused.path("blocks").asBoolean()).isFalse();
        assertThat(text(term(asked, "WMO", "WMO-2.3.2-1", "2026-02-24"), "state"))
                .isEqualTo("ENDED");
    }

    @Test
    void an_objection_is_adjourned_by_at_most_six_weeks() {
        var asked = story.asks();
        accepted(object(asked, "2026-01-12", "2026-02-02", false));
        var tooLong = adjourn(asked, "WMO", "OBJECTION", "2026-03-30", 9);
        assertThat(tooLong.reason()).isEqualTo("ADJOURNED_TOO_LONG");
        assertThat(tooLong.json().path("atMost").asInt()).isEqualTo(6);
        accepted(adjourn(asked, "WMO", "OBJECTION", "2026-03-30", 6));
        assertThat(adjourn(asked, "WMO", "OBJECTION", "2026-03-31", 1).reason()).isEqualTo("ALREADY_ADJOURNED");

        assertThat(text(term(asked, "WMO", "AWB-7:10", "2026-03-30"), "lastDay"))
                .isEqualTo("2026-05-18");
    }

    @Test
    void an_application_is_adjourned_where_no_law_sets_its_term() {
        var asked = story.asks();
        accepted(adjourn(asked, "JEUGDWET", "APPLICATION", "2026-02-23", 4));
        accepted(reach(asked, "WMO", "APPLICATION_MADE", "2026-02-23"));
        assertThat(adjourn(asked, "WMO", "APPLICATION", "2026-02-24", 4).reason())
                .isEqualTo("NOT_ADJOURNABLE");

        assertThat(text(term(asked, "JEUGDWET", "JEUGDWET-AWB-4:13", "2026-02-24"), "lastDay"))
                .isEqualTo("2026-04-07");
        assertThat(text(term(asked, "WMO", "WMO-2.3.5-2", "2026-02-24"), "lastDay"))
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_delay_that_was_agreed_suspends_the_decision_and_can_be_taken_back() {
        var asked = story.asks();
        accepted(reach(asked, "WMO", "APPLICATION_MADE", "2026-03-02"));
        var delay = delay(asked, "APPLICATION", "2026-03-05", "2026-03-09", "2026-03-18");
        accepted(delay);

        var suspended = term(asked, "WMO", "WMO-2.3.5-2", "2026-03-09");
        assertThat(text(suspended, "state")).isEqualTo("SUSPENDED");
        assertThat(suspended.path("suspendedDays").asInt()).isEqualTo(10);
        assertThat(text(suspended, "lastDay")).isEqualTo("2026-03-26");

        accepted(noord.post(request(asked, "/_takeback"), Map.of("fact", text(delay.json(), "id"))));
        assertThat(text(term(asked, "WMO", "WMO-2.3.5-2", "2026-03-09"), "lastDay"))
                .isEqualTo("2026-03-16");
    }

    @Test
    void nothing_suspends_the_investigation_of_the_wmo() {
        var asked = story.asks();
        assertThat(delay(asked, "APPLICATION", "2026-01-12", "2026-01-12", "2026-01-25")
                        .reason())
                .isEqualTo("NOTHING_TO_DECIDE");
        assertThat(noord.post(
                                request(asked, "/_askdata"),
                                Map.of("law", "WMO", "on", "2026-01-12", "until", "2026-01-26"))
                        .reason())
                .isEqualTo("NOTHING_TO_DECIDE");

        var investigation = term(asked, "WMO", "WMO-2.3.2-1", "2026-01-19");
        assertThat(text(investigation, "state")).isEqualTo("RUNNING");
        assertThat(text(investigation, "lastDay")).isEqualTo("2026-02-20");
    }

    @Test
    void a_complaint_has_six_weeks_ten_with_a_committee() {
        var asked = story.asks();
        accepted(reach(asked, "WMO", "COMPLAINT_RECEIVED", "2026-04-20"));
        assertThat(text(term(asked, "WMO", "AWB-9:11", "2026-04-20"), "lastDay"))
                .isEqualTo("2026-06-01");

        accepted(reach(asked, "WMO", "COMPLAINT_COMMITTEE_ENGAGED", "2026-05-11"));
        assertThat(text(term(asked, "WMO", "AWB-9:11", "2026-05-11"), "lastDay"))
                .isEqualTo("2026-06-29");

        accepted(adjourn(asked, "WMO", "COMPLAINT", "2026-06-22", 4));
        assertThat(text(term(asked, "WMO", "AWB-9:11", "2026-06-22"), "lastDay"))
                .isEqualTo("2026-07-27");

        accepted(reach(asked, "WMO", "COMPLAINT_HANDLED", "2026-07-20"));
        assertThat(text(term(asked, "WMO", "AWB-9:11", "2026-07-20"), "state")).isEqualTo("ENDED");
    }

    @Test
    void a_notice_of_default_starts_two_weeks_and_then_a_penalty_by_the_day() {
        var asked = story.asks();
        accepted(reach(asked, "WMO", "APPLICATION_MADE", "2026-03-02"));
        accepted(reach(asked, "WMO", "DEFAULT_NOTICE_RECEIVED", "2026-03-20"));

        var twoWeeks = term(asked, "WMO", "AWB-4:17", "2026-04-07");
        assertThat(text(twoWeeks, "lastDay")).isEqualTo("2026-04-07");
        assertThat(twoWeeks.at("/penalty/days").asInt()).isZero();
        var penalty = term(asked, "WMO", "AWB-4:17", "2026-04-22");
        assertThat(text(penalty, "/penalty/firstDay")).isEqualTo("2026-04-08");
        assertThat(penalty.at("/penalty/days").asInt()).isEqualTo(15);
        assertThat(penalty.at("/penalty/due").asLong()).isEqualTo(35_700);
        assertThat(term(asked, "WMO", "AWB-4:17", "2026-06-30")
                        .at("/penalty/due")
                        .asLong())
                .isEqualTo(144_200);
        assertThat(term(asked, "WMO", "WMO-2.3.5-2", "2026-04-22")
                        .at("/penalty")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void papers_lie_open_a_week_before_the_hearing() {
        var asked = story.asks();
        accepted(object(asked, "2026-01-12", "2026-02-02", true));
        accepted(noord.post(
                request(asked, "/_planhearing"), Map.of("law", "WMO", "on", "2026-03-20", "day", "2026-04-16")));

        assertThat(text(term(asked, "WMO", "AWB-7:4-2", "2026-03-20"), "lastDay"))
                .isEqualTo("2026-04-09");
        assertThat(text(term(asked, "WMO", "AWB-7:4-1", "2026-03-20"), "lastDay"))
                .isEqualTo("2026-04-06");
        accepted(reach(asked, "WMO", "PAPERS_LAID_OPEN", "2026-04-08"));
        assertThat(text(term(asked, "WMO", "AWB-7:4-2", "2026-04-08"), "state")).isEqualTo("ENDED");
    }

    @Test
    void debt_help_has_three_working_days_when_a_threat_is_known() {
        var asked = asks("WGS");
        assertThat(text(term(asked, "WGS", "WGS-4-1", "2026-01-09"), "lastDay")).isEqualTo("2026-02-06");

        accepted(reach(asked, "WGS", "THREAT_KNOWN", "2026-01-12"));

        var threatened = term(asked, "WGS", "WGS-4-2", "2026-01-12");
        assertThat(text(threatened, "lastDay")).isEqualTo("2026-01-15");
        assertThat(text(threatened, "grade")).isEqualTo("TO_BE_CONFIRMED");
    }

    @Test
    void whoever_is_under_27_looks_four_weeks_first_unless_that_is_waived() {
        var asked = asks("PARTICIPATIEWET");
        accepted(reach(asked, "PARTICIPATIEWET", "SEARCH_BEGUN", "2026-01-12"));

        var waits = term(asked, "PARTICIPATIEWET", "PW-41-4", "2026-01-19");
        assertThat(text(waits, "force")).isEqualTo("WAIT");
        assertThat(text(waits, "lastDay")).isEqualTo("2026-02-09");
        assertThat(waits.path("blocks").asBoolean()).isTrue();
        accepted(reach(asked, "PARTICIPATIEWET", "SEARCH_WAIVED", "2026-01-20"));
        assertThat(term(asked, "PARTICIPATIEWET", "PW-41-4", "2026-01-20")
                        .path("blocks")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void what_contradicts_itself_or_what_was_recorded_is_refused() {
        var asked = story.asks();
        var sent = reach(asked, "WMO", "DECISION_SENT", "2026-02-20");
        accepted(sent);

        for (var other : List.of(
                object(asked, "2026-02-19", "2026-03-02", false), reach(asked, "WMO", "DECISION_SENT", "2026-02-21"))) {
            assertThat(other.reason()).isEqualTo("OTHER_DECISION_SENT");
            assertThat(text(other.json(), "sent")).isEqualTo("2026-02-20");
            assertThat(text(other.json(), "fact")).isEqualTo(text(sent.json(), "id"));
        }
        assertThat(errors(object(asked, "2026-02-20", "2026-02-19", false))).containsExactly("on CONTRADICTORY");
        assertThat(errors(delay(asked, "APPLICATION", "2026-03-05", "2026-03-18", "2026-03-09")))
                .containsExactly("until CONTRADICTORY");
        assertThat(errors(noord.post(
                        request(asked, "/_planhearing"),
                        Map.of("law", "WMO", "on", "2026-03-20", "day", "2026-03-19"))))
                .containsExactly("day CONTRADICTORY");
        assertThat(errors(adjourn(asked, "WMO", "APPLICATION", "2026-03-05", 53)))
                .containsExactly("weeks OUT_OF_RANGE");
    }

    @Test
    void what_would_move_no_term_is_refused_by_its_reason() {
        var asked = story.asks();

        assertThat(reach(asked, "WMO", "THREAT_KNOWN", "2026-01-12").reason()).isEqualTo("MILESTONE_NOT_OF_LAW");
        assertThat(reach(asked, "WMO", "DATA_RECEIVED", "2026-01-12").reason()).isEqualTo("DATA_NOT_ASKED");
        assertThat(reach(asked, "WMO", "OBJECTION_DECIDED", "2026-01-12").reason())
                .isEqualTo("NO_OBJECTION");
        assertThat(reach(asked, "WMO", "COMPLAINT_HANDLED", "2026-01-12").reason())
                .isEqualTo("NO_COMPLAINT");
        assertThat(reach(asked, "WMO", "DEFAULT_NOTICE_RECEIVED", "2026-01-12").reason())
                .isEqualTo("NOTICE_WITHOUT_DEFAULT");
        assertThat(delay(asked, "COMPLAINT", "FORCE_MAJEURE", "2026-01-12", "2026-01-12", "2026-01-25")
                        .reason())
                .isEqualTo("CAUSE_NOT_OF_LAW");
        assertThat(adjourn(asked, "JEUGDWET", "APPLICATION", "2026-03-09", 4).reason())
                .isEqualTo("ADJOURNED_TOO_LATE");
        assertThat(noord.post(
                                request(asked, "/_planhearing"),
                                Map.of("law", "WMO", "on", "2026-01-12", "day", "2026-02-12"))
                        .reason())
                .isEqualTo("NO_OBJECTION");
    }

    private String asks(String law) {
        var asked = UUID.randomUUID().toString();
        accepted(noord.post(
                path(story.id(), "/requests"),
                Map.of(
                        "id", asked,
                        "words", "Hulp.",
                        "laws", List.of(law),
                        "on", "2026-01-09",
                        "channel", "RESIDENT")));
        return asked;
    }

    private Answer object(String asked, String sent, String on, boolean committee) {
        return noord.post(
                request(asked, "/_object"), Map.of("law", "WMO", "sent", sent, "on", on, "committee", committee));
    }

    private Answer reach(String asked, String law, String milestone, String on) {
        return noord.post(request(asked, "/_reach"), Map.of("law", law, "milestone", milestone, "on", on));
    }

    private Answer adjourn(String asked, String law, String proceeding, String on, int weeks) {
        return noord.post(
                request(asked, "/_adjourn"), Map.of("law", law, "proceeding", proceeding, "on", on, "weeks", weeks));
    }

    private Answer delay(String asked, String proceeding, String on, String from, String until) {
        return delay(asked, proceeding, "DELAY_AGREED", on, from, until);
    }

    private Answer delay(String asked, String proceeding, String cause, String on, String from, String until) {
        return noord.post(
                request(asked, "/_delay"),
                Map.of(
                        "law", "WMO",
                        "proceeding", proceeding,
                        "cause", cause,
                        "on", on,
                        "from", from,
                        "until", until));
    }

    private String request(String asked, String operation) {
        return path(story.id(), "/requests/" + asked + operation);
    }

    private JsonNode term(String asked, String law, String code, String day) {
        var shown = noord.get(path(story.id(), "/terms?validOn=" + day));
        accepted(shown);
        return shown.json()
                .at("/requests")
                .valueStream()
                .filter(each ->
                        text(each, "request").equals(asked) && text(each, "law").equals(law))
                .flatMap(each -> each.at("/terms").valueStream())
                .filter(each -> text(each, "code").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + shown.text()));
    }
}
