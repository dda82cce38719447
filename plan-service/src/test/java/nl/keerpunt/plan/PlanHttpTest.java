package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The running service on real PostgreSQL and Kafka, through its doors. */
class PlanHttpTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_plan_goes_from_draft_to_follow_up() {
        story.running().decided().arranged(1).covered(1);
        eventually(story::coverState, "COVERED"::equals);
        story.closed();
        accepted(noor().post(
                        story.path() + "/follow-ups", Map.of("on", "2026-11-30", "holds", true, "note", "doing well")));

        var shown = at("validOn=2026-12-01");

        assertThat(shown.path("phase").asString()).isEqualTo("CLOSED");
        assertThat(shown.path("purpose").asString()).isEqualTo("a calm home");
        assertThat(shown.path("director").asString()).isEqualTo("noor");
        assertThat(shown.path("goals").path(0).path("score").path("score").asInt())
                .isEqualTo(1);
        assertThat(shown.path("lines").path(0).path("arranged").path("total").asLong())
                .isEqualTo(80_000);
        assertThat(shown.path("closing").path("followUps").path(0).path("note").asString())
                .isEqualTo("doing well");
    }

    @Test
    void a_director_makes_the_plans_part_of_a_file_in_the_words_that_were_said() {
        story.running().decided().closed();
        var file = accepted(noor().get(file()));

        assertThat(file.json()
                        .path("facts")
                        .valueStream()
                        .map(fact -> fact.path("name").asString()))
                .containsSequence("plan-drafted", "goal-added", "support-line-proposed", "version-agreed")
                .contains("support-line-decided", "goal-scored", "plan-closed");
        assertThat(file.text())
                .contains("a calm home", "this is it", "\"by\":\"noor\"")
                .doesNotContain("***", "sealed", "{\"erased\":true}");
        assertThat(file.json()
                        .path("looks")
                        .valueStream()
                        .toList()
                        .getLast()
                        .path("purpose")
                        .asString())
                .isEqualTo("right-of-access");
    }

    @Test
    void a_file_of_who_left_ends_with_their_last_day() {
        story.directed().drafted();

        assertThat(facts(file())).isNotEmpty();
        assertThat(facts(file() + "?until=2026-01-01")).isEmpty();
    }

    @Test
    void a_file_of_an_erased_household_holds_ids_and_days_and_says_so() {
        story.directed().drafted();
        story.erased();

        var file = accepted(noor().get(file()));

        assertThat(file.json().path("erased").asBoolean()).isTrue();
        assertThat(file.json().at("/facts/1/content/purpose/erased").asBoolean())
                .as(file.text())
                .isTrue();
        assertThat(file.text()).doesNotContain("a calm home");
    }

    private String file() {
        return "/v1/plan/households/" + story.household() + "/members/" + UUID.randomUUID() + "/file";
    }

    private static List<JsonNode> facts(String file) {
        return accepted(noor().get(file)).json().path("facts").valueStream().toList();
    }

    @Test
    void a_plan_is_shown_as_it_held_on_a_day() {
        story.running().decided().closed();

        assertThat(at("validOn=2026-01-15").path("phase").asString()).isEqualTo("DRAFTED");
        assertThat(at("validOn=2026-01-20").path("phase").asString()).isEqualTo("AGREED");
        assertThat(at("validOn=2026-03-01").path("phase").asString()).isEqualTo("ACTIVE");
        assertThat(at("validOn=2026-08-31").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(noor().get(story.path() + "?validOn=2026-01-09").status()).isEqualTo(404);
    }

    @Test
    void a_plan_is_shown_as_it_was_known_at_an_instant() {
        story.drafted();
        var then = lastRecorded();
        story.withAGoal();

        assertThat(at("knownAt=" + then).path("goals")).isEmpty();
        assertThat(story.shown().path("goals")).hasSize(1);
        assertThat(at("knownAt=" + then).path("asOf").path("knownAt").asString())
                .isEqualTo(then.toString());
    }

    /** An instant that is printed is the instant that is compared: known at it is the very event that bears it. */
    @Test
    void an_instant_that_history_prints_shows_what_was_recorded_at_it() {
        story.running().decided();

        accepted(noor().get(story.path() + "/history")).json().path("events").forEach(event -> {
            var at = event.path("recordedAt").asString();
            var known = accepted(noor().get(story.path() + "/history?knownAt=" + at))
                    .json()
                    .path("events");
            assertThat(known.path(known.size() - 1)).as(at).isEqualTo(event);
        });
    }

    @Test
    void a_question_holds_nothing_that_its_answer_would_not_heed() {
        story.drafted();

        assertThat(errors(noor().get(story.path() + "/history?validOn=2026-01-10")))
                .containsExactly("validOn UNKNOWN");
        assertThat(errors(noor().get(story.path() + "/changes?since=" + lastRecorded() + "&knownAt=" + lastRecorded())))
                .containsExactly("knownAt UNKNOWN");
        assertThat(errors(noor().get("/v1/mandates/noor/may-decide?law=WMO&amount=1&months=1&validOn=2026-01-10")))
                .containsExactly("validOn UNKNOWN");
        assertThat(errors(noor().get("/v1/agenda?knownAt=" + lastRecorded()))).containsExactly("knownAt UNKNOWN");
        assertThat(errors(noor().get("/v1/agenda?after=somewhere"))).containsExactly("after MALFORMED");
    }

    @Test
    void the_history_of_a_moment_that_is_still_to_come_says_what_it_is_the_answer_for() {
        story.drafted();

        var asOf = accepted(noor().get(story.path() + "/history?knownAt=2199-12-31T00:00:00Z"))
                .json()
                .path("asOf");

        assertThat(asOf.path("clamped").asBoolean()).isTrue();
        assertThat(Instant.parse(asOf.path("knownAt").asString())).isBefore(Instant.parse("2199-12-31T00:00:00Z"));
    }

    @Test
    void nothing_changes_between_an_instant_and_an_earlier_one() {
        story.drafted();

        assertThat(errors(noor().get(story.path() + "/changes?since=2026-03-02T00:00:00Z&until=2026-03-01T00:00:00Z")))
                .containsExactly("until CONTRADICTORY");
    }

    @Test
    void ids_look_alike_in_every_answer() {
        story.running().decided().arranged(1).covered(1);
        eventually(story::coverState, "COVERED"::equals);

        assertThat(noor().get(story.path() + "/history").text()).doesNotContain("0307/");
        assertThat(noor().get(story.path()).text()).doesNotContain("0307/");
    }

    @Test
    void a_refusal_of_an_overtaken_version_stands_in_the_history() {
        story.running().decided().arranged(1).arranged(2).arranged(3);
        eventually(() -> story.shownLine().path("arranged").path("version").asInt(), version -> version == 3);
        story.covered(3);
        story.notCovered(2);

        var names = eventually(
                () -> names(
                        accepted(noor().get(story.path() + "/history")).json().path("events")),
                events -> events.contains("support-line-not-covered"));

        assertThat(names).contains("support-line-covered");
        assertThat(story.coverState()).isEqualTo("COVERED");
    }

    @Test
    void what_changed_between_two_instants_is_one_question() {
        story.drafted();
        var since = lastRecorded();
        story.withAGoal();
        var until = lastRecorded();
        story.withALine();

        var changes = accepted(noor().get(story.path() + "/changes?since=" + since + "&until=" + until))
                .json();

        assertThat(names(changes.path("events"))).containsExactly("goal-added");
        assertThat(changes.path("before").path("goals")).isEmpty();
        assertThat(changes.path("after").path("goals")).hasSize(1);
        assertThat(changes.path("after").path("lines")).isEmpty();
    }

    @Test
    void the_wrong_keys_of_a_question_are_told_together() {
        story.drafted();

        assertThat(errors(noor().get(story.path() + "/changes?until=yesterday")))
                .containsExactlyInAnyOrder("since MISSING", "until MALFORMED");
        assertThat(errors(noor().get(story.path() + "?validOn=yesterday"))).containsExactly("validOn MALFORMED");
    }

    @Test
    void history_says_who_and_when_without_anyones_words() {
        story.running().decided();

        var history = accepted(noor().get(story.path() + "/history"));

        assertThat(names(history.json().path("events")))
                .containsExactly(
                        "director-recorded",
                        "plan-drafted",
                        "goal-added",
                        "support-line-proposed",
                        "version-agreed",
                        "plan-activated",
                        "support-line-decided");
        assertThat(history.json().path("events").path(6).path("actor").asString())
                .isEqualTo("noor");
        assertThat(history.json()
                        .path("events")
                        .path(6)
                        .path("essentials")
                        .path("estimatedCost")
                        .asLong())
                .isEqualTo(80_000);
        assertThat(history.text()).doesNotContain("calm", "homework", "guidance", "this is it");
    }

    @Test
    void goals_causes_and_lines_are_written_and_shown() {
        var stress = UUID.randomUUID();
        story.drafted().withAGoal().withALine();
        var debts = accepted(noor().post(story.path() + "/causes", Map.of("words", "debts", "domain", "FINANCES")))
                .json()
                .path("id")
                .asString();
        accepted(noor().post(story.path() + "/causes", Map.of("id", stress, "words", "stress", "domain", "SELF_CARE")));
        accepted(noor().post(story.path() + "/causes/" + debts + "/_link", Map.of("to", stress)));
        accepted(noor().post(story.path() + "/_rephrase", Map.of("purpose", "rest")));
        var longer = story.changeBody();
        longer.put("volume", 12);
        accepted(noor().post(story.linePath() + "/_change", longer));

        var shown = story.shown();

        assertThat(shown.path("purpose").asString()).isEqualTo("rest");
        assertThat(shown.path("goals").path(0).path("scale").path("expected").asString())
                .isEqualTo("every evening");
        assertThat(shown.path("causes").path(0).path("feeds").path(0).asString())
                .isEqualTo(stress.toString());
        assertThat(shown.path("lines").path(0).path("volume").asInt()).isEqualTo(12);
    }

    @Test
    void a_dropped_line_is_shown_no_more() {
        story.drafted().withAGoal().withALine();
        accepted(noor().post(story.linePath() + "/_drop", Map.of("reason", "not needed")));

        assertThat(story.shown().path("lines")).isEmpty();
    }

    @Test
    void a_closed_plan_is_reopened() {
        story.running().closed();
        accepted(noor().post(story.path() + "/_reopen", Map.of("reason", "noise again", "on", "2026-09-15")));

        assertThat(at("validOn=2026-09-14").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(at("validOn=2026-09-15").path("phase").asString()).isEqualTo("DRAFTED");
    }

    @Test
    void an_emergency_is_active_without_a_version() {
        story.directed().drafted();
        accepted(noor().post(
                        story.path() + "/_activate",
                        Map.of("on", "2026-01-11", "emergencyReason", "no heating", "reviewOn", "2026-01-25")));

        var activation = story.shown().path("activation");

        assertThat(activation.path("emergencyReason").asString()).isEqualTo("no heating");
        assertThat(activation.path("reviewOn").asString()).isEqualTo("2026-01-25");
    }

    @Test
    void a_refusal_has_a_stable_reason_and_the_facts_to_do_better() {
        story.running();
        PlanStory.mandate("sam", 90_000);
        var without = PlanStory.service().professional("kim", "0307", "north", "access");

        var refused = eventually(
                () -> without.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")),
                answer -> answer.text().contains("sam"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(noor().post(story.path() + "/_close", Map.of("on", "2026-08-31"))
                        .json()
                        .path("goals")
                        .path(0)
                        .asString())
                .isEqualTo(story.goal().toString());
    }

    @Test
    void a_household_has_no_second_plan() {
        story.drafted();

        assertThat(noor().post("/v1/plans", Map.of("household", story.household(), "on", "2026-05-01"))
                        .reason())
                .isEqualTo("ALREADY_DRAFTED");
    }

    @Test
    void a_repeat_gets_the_answer_of_the_first_time() {
        story.registered("north");
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = accepted(once.post("/v1/plans", story.draft()));
        story.withAGoal();

        var again = accepted(once.post("/v1/plans", story.draft()));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Position")).isEqualTo(first.header("Position"));
        assertThat(story.shown().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_repeated_decision_asks_for_one_arrangement() {
        story.running();
        PlanStory.mandate("noor", 80_000);
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        accepted(once.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));
        var arrangement = story.arrangement();
        story.refusedByProvider();
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        accepted(once.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));

        assertThat(story.shownLine().path("state").asString()).isEqualTo("REFUSED");
        accepted(noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));
        assertThat(story.arrangement()).isNotEqualTo(arrangement);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        story.registered("north");
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        accepted(once.post("/v1/plans", story.draft()));

        var other = once.post("/v1/plans", Map.of("household", story.household(), "on", "2026-02-02"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        story.drafted();
        var seen = noor().get(story.path()).header("ETag");
        story.withAGoal();

        var late = noor().with("If-Match", seen).post(story.path() + "/_rephrase", Map.of("purpose", "rest"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.reason()).isEqualTo("STALE_VERSION");
        accepted(noor().with("If-Match", noor().get(story.path()).header("ETag"))
                .post(story.path() + "/_rephrase", Map.of("purpose", "rest")));
    }

    @Test
    void the_team_of_a_plan_is_that_of_the_household_and_nobodys_word() {
        var claimed = new HashMap<>(story.draft());
        claimed.put("team", "south");

        assertThat(errors(noor().post("/v1/plans", claimed))).containsExactly("team UNKNOWN");
        assertThat(story.drafted().shown().path("team").asString()).isEqualTo("north");
    }

    @Test
    void no_plan_is_drafted_for_a_household_that_nobody_registered() {
        var answer = noor().post("/v1/plans", story.draft());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reason()).isEqualTo("NOT_HEARD_OF_YET");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void no_plan_is_drafted_for_an_erased_household() {
        story.registered("north").erased();

        assertThat(noor().post("/v1/plans", story.draft()).reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void another_team_drafts_no_plan_without_a_ground() {
        story.registered("north");
        var other = PlanStory.service().professional("clara", "0307", "south", "access");

        assertThat(other.post("/v1/plans", story.draft()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        accepted(other.with("Access-Ground", "replacement").post("/v1/plans", story.draft()));
        assertThat(story.shown().path("team").asString()).isEqualTo("north");
    }

    @Test
    void a_household_that_moves_to_another_team_is_reached_by_that_team_alone() {
        story.drafted().registered("south");
        var south = PlanStory.service().professional("kim", "0307", "south", "access");

        eventually(() -> south.get(story.path()).status(), status -> status == 200);
        assertThat(noor().get(story.path()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
    }

    @Test
    void a_line_is_weighed_at_the_contracts_price_and_not_at_the_estimate() {
        var estimated = story.lineBody();
        estimated.put("estimatedCost", 1);
        estimated.put("volume", 11);
        story.directed().drafted().withAGoal();
        accepted(noor().post(story.path() + "/lines", estimated));
        story.agreed().active();
        PlanStory.tariffs();
        PlanStory.mandate("noor", 80_000);

        var refused = noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"));

        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().path("price").asLong()).isEqualTo(88_000);
    }

    @Test
    void no_day_is_chosen_to_suit_a_mandate() {
        story.running();
        var ended = PlanStory.mandateBody("uma", 80_000);
        ended.put("until", "2026-01-31");
        accepted(administrator().post("/v1/mandates", ended));
        var uma = PlanStory.service().professional("uma", "0307", "north", "access");

        assertThat(uma.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"))
                        .reason())
                .isEqualTo("OUTSIDE_MANDATE");
        assertThat(uma.post(story.linePath() + "/_decide", Map.of("on", "2099-01-22"))
                        .reason())
                .isEqualTo("IN_THE_FUTURE");
    }

    @Test
    void a_line_without_a_tariff_is_not_decided_yet() {
        var other = story.lineBody();
        other.put("product", "NOWHERE");
        story.directed().drafted().withAGoal();
        accepted(noor().post(story.path() + "/lines", other));
        story.agreed().active();

        assertThat(noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"))
                        .reason())
                .isEqualTo("NOT_HEARD_OF_YET");
    }

    @Test
    void a_referral_by_law_asks_no_mandate_and_is_shown_to_who_may_see_it() {
        story.running();
        var without = PlanStory.service().professional("kim", "0307", "north", "access");
        var byLaw = Map.of("ground", "GENERAL_PRACTITIONER", "referrer", "Dr. Vos", "document", "letter of 12 January");
        accepted(without.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22", "byLaw", byLaw)));
        var withCare = PlanStory.service()
                .http()
                .as(PlanStory.service()
                        .identity()
                        .token(claims -> claims.subject("kim")
                                .claim("municipality", "0307")
                                .claim("team", "north")
                                .claim("care", true)
                                .claim("roles", List.of("access"))));

        var decision = story.shownLine().path("decision");
        assertThat(decision.path("ground").asString()).isEqualTo("GENERAL_PRACTITIONER");
        assertThat(decision.path("mandate").asString("")).isEmpty();
        assertThat(texts(story.shownLine().path("withheld"), JsonNode::asString))
                .containsExactly("decision.referrer", "decision.document");
        assertThat(accepted(withCare.get(story.path()))
                        .json()
                        .path("lines")
                        .path(0)
                        .path("decision")
                        .path("referrer")
                        .asString())
                .isEqualTo("Dr. Vos");
        assertThat(noor().get(story.path() + "/history").text()).doesNotContain("Vos", "letter of");
    }

    @Test
    void the_content_of_a_line_is_for_who_works_under_its_law() {
        story.running().decided().arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);
        var colleague = PlanStory.service().professional("p-" + UUID.randomUUID(), "0307", "north", "access");

        var line = accepted(colleague.get(story.path())).json().path("lines").path(0);
        var history = accepted(colleague.get(story.path() + "/history")).text();

        assertThat(line.path("carriedBy").asString()).isEqualTo("PROVIDER");
        assertThat(line.path("until").asString()).isEqualTo("2026-07-31");
        assertThat(texts(line.path("withheld"), JsonNode::asString))
                .containsExactly(
                        "what", "product", "volume", "frequency", "estimatedCost", "arranged.total", "cover.lacking");
        assertThat(line.toString()).doesNotContain("guidance", "45A48", "80000", "9000");
        assertThat(history).doesNotContain("45A48", "80000", "9000");
    }

    @Test
    void who_leaves_hands_mandates_over_to_a_successor() {
        var leaving = "p-" + UUID.randomUUID();
        var successor = "p-" + UUID.randomUUID();
        PlanStory.mandate(leaving, 70_000);

        PlanStory.replaced(leaving, successor);

        var held = eventually(
                () -> accepted(administrator().get("/v1/mandates/" + successor))
                        .json()
                        .path("mandates"),
                mandates -> mandates.size() == 1);
        assertThat(held.path(0).path("from").asString()).isEqualTo("2026-07-01");
        assertThat(held.path(0).path("until").asString()).isEqualTo("2099-12-31");
        assertThat(held.path(0).path("upTo").asLong()).isEqualTo(70_000);
        var former = accepted(administrator().get("/v1/mandates/" + leaving))
                .json()
                .path("mandates")
                .path(0);
        assertThat(former.path("until").asString()).isEqualTo("2026-06-30");
        assertThat(former.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void a_plan_of_another_municipality_is_not_there() {
        story.drafted();
        var elsewhere = PlanStory.service().professional("noor", "0344", "north", "access", "director");

        assertThat(elsewhere.get(story.path()).status()).isEqualTo(404);
        assertThat(elsewhere.post(story.path() + "/goals", story.goalBody()).status())
                .isEqualTo(404);
    }

    @Test
    void another_team_needs_a_ground_to_look_or_to_change() {
        story.drafted();
        var other = PlanStory.service().professional("kim", "0307", "south", "access");

        assertThat(other.get(story.path()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(other.post(story.path() + "/goals", story.goalBody()).reason())
                .isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(errors(other.with("Access-Ground", "just because!").get(story.path())))
                .containsExactly("Access-Ground MALFORMED");
        accepted(other.with("Access-Ground", "replacement").get(story.path()));
        accepted(other.with("Access-Ground", "replacement").post(story.path() + "/goals", story.goalBody()));
    }

    @Test
    void a_director_reaches_the_plan_whatever_their_team() {
        story.directed().drafted();

        accepted(PlanStory.service()
                .professional("noor", "0307", "elsewhere", "director")
                .get(story.path()));
    }

    @Test
    void words_of_an_erased_household_are_gone_while_ids_dates_and_amounts_stay() {
        story.running().decided();
        PlanStory.service()
                .context()
                .getBean(HouseholdKeys.class)
                .destroy(new HouseholdId(PlanStory.MUNICIPALITY, story.household()));

        var shown = accepted(noor().get(story.path()));

        assertThat(shown.text()).doesNotContain("calm", "homework", "guidance", "this is it", "every evening");
        assertThat(shown.json().path("lines").path(0).path("estimatedCost").asLong())
                .isEqualTo(80_000);
        assertThat(noor().post(story.path() + "/_rephrase", Map.of("purpose", "rest"))
                        .reason())
                .isEqualTo("HOUSEHOLD_ERASED");
        story.arranged(1);
        eventually(() -> story.shownLine().path("arranged").path("version").asInt(), version -> version == 1);
    }

    @Test
    void an_unknown_plan_is_not_there() {
        assertThat(noor().get(story.path()).status()).isEqualTo(404);
        assertThat(noor().post(story.path() + "/_close", Map.of("on", "2026-08-31"))
                        .status())
                .isEqualTo(404);
        assertThat(administrator()
                        .post(
                                "/v1/mandates/nobody/_withdraw",
                                Map.of("mandate", UUID.randomUUID(), "lastDay", "2026-03-31", "reason", "left"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_operation_names_its_dutch_term() {
        var document = PlanStory.service().http().get("/openapi.json").json();

        document.path("paths")
                .forEach(path -> path.forEach(operation ->
                        assertThat(operation.path("summary").asString("")).matches(".+ \\(.+\\)")));
        assertThat(document.path("paths").size()).isGreaterThanOrEqualTo(20);
    }

    private JsonNode at(String keys) {
        return accepted(noor().get(story.path() + "?" + keys)).json();
    }

    /** The instant at which the last event was recorded: known at it is everything up to it. */
    private Instant lastRecorded() {
        var events = accepted(noor().get(story.path() + "/history")).json().path("events");
        return Instant.parse(events.path(events.size() - 1).path("recordedAt").asString());
    }

    private static List<String> names(JsonNode events) {
        return texts(events, event -> event.path("name").asString());
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return texts(
                answer.json().path("errors"),
                error -> error.path("field").asString() + " "
                        + error.path("reason").asString());
    }

    private static List<String> texts(JsonNode array, Function<JsonNode, String> text) {
        return StreamSupport.stream(array.spliterator(), false).map(text).toList();
    }
}
