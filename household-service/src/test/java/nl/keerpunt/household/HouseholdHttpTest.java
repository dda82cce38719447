package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service, on real PostgreSQL and Kafka, asked over HTTP. */
class HouseholdHttpTest {

    private static final String BSN_OF_DAAN = "999900006";

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void a_household_is_shown_whole() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();

        var shown = noord.get(path(story.id()));

        assertThat(shown.header("ETag")).isEqualTo("\"3\"");
        var household = shown.json();
        assertThat(text(household, "team")).isEqualTo("noord");
        assertThat(text(household, "/members/0/name")).isEqualTo("Noor");
        assertThat(text(household, "/members/0/bsn")).isEqualTo(story.bsn());
        assertThat(text(household, "/requests/0/words")).isEqualTo("Er is geen rustige plek.");
        assertThat(text(household, "/direction/director")).isEqualTo("fatima");
    }

    @Test
    void a_member_who_moved_out_is_shown_until_the_last_day() {
        var member = story.noorLives();
        accepted(noord.post(path(story.id(), "/members/" + member + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        assertThat(shown("?validOn=2026-03-31").at("/members")).hasSize(1);
        assertThat(shown("?validOn=2026-04-01").at("/members")).isEmpty();
    }

    @Test
    void what_was_known_then_is_shown_without_what_was_learned_later() {
        story.noorLives();
        var then = lastRecorded();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        assertThat(shown("?validOn=2026-04-01&knownAt=" + then).at("/members")).hasSize(1);
        assertThat(shown("?validOn=2026-04-01").at("/members")).isEmpty();
    }

    @Test
    void the_same_question_about_a_moment_gets_the_same_answer() {
        story.noorLives();
        var question = path(story.id(), "?validOn=2026-04-01&knownAt=" + lastRecorded());
        var first = noord.get(question).text();
        story.asks();

        assertThat(noord.get(question).text()).isEqualTo(first);
    }

    @Test
    void a_household_was_not_known_before_it_was_registered() {
        assertThat(noord.get(path(story.id(), "?knownAt=2020-01-01T00:00:00Z")).status())
                .isEqualTo(404);
    }

    @Test
    void a_request_is_answered() {
        var asked = story.asks();
        accepted(noord.post(
                path(story.id(), "/requests/" + asked + "/_answer"), Map.of("answer", "PLAN", "on", "2026-02-01")));

        assertThat(text(shown("?validOn=2026-01-31"), "/requests/0/answer")).isEmpty();
        assertThat(text(shown("?validOn=2026-02-01"), "/requests/0/answer")).isEqualTo("PLAN");
    }

    @Test
    void history_tells_who_recorded_what_and_nothing_personal() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();

        var history = noord.get(path(story.id(), "/history"));

        assertThat(history.json().at("/events"))
                .extracting(item -> text(item, "name"))
                .containsExactly("household-registered", "member-added", "request-recorded", "director-assigned");
        assertThat(text(history.json(), "/events/3/essentials/director")).isEqualTo("fatima");
        assertThat(history.json().at("/events"))
                .extracting(item -> text(item, "id"))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(text(history.json(), "/events/3/actor")).isEqualTo("fatima");
        assertThat(history.text()).doesNotContain("Noor", "1990-05-01", story.bsn(), "rustige");
    }

    @Test
    void changes_show_what_was_learned_between_two_moments() {
        story.noorLives();
        var since = lastRecorded();
        story.fatimaDirects();
        var until = lastRecorded();
        story.asks();

        var changes = noord.get(path(story.id(), "/changes?validOn=2026-02-01&since=" + since + "&until=" + until))
                .json();

        assertThat(changes.at("/events")).extracting(item -> text(item, "name")).containsExactly("director-assigned");
        assertThat(changes.at("/before/direction").isMissingNode()).isTrue();
        assertThat(text(changes, "/after/direction/director")).isEqualTo("fatima");
        assertThat(changes.at("/after/requests")).isEmpty();
    }

    @Test
    void the_wrong_keys_of_a_question_are_told_together() {
        assertThat(errors(noord.get(path(story.id(), "/changes?since=yesterday&until=x&validOn=y"))))
                .containsExactlyInAnyOrder("since MALFORMED", "until MALFORMED", "validOn MALFORMED");
        assertThat(errors(noord.get(path(story.id(), "/changes")))).containsExactly("since MISSING");
        assertThat(errors(
                        noord.get(path(story.id(), "/changes?since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z"))))
                .containsExactly("until CONTRADICTORY");
    }

    @Test
    void the_list_shows_the_team_what_it_wrote() {
        story.asks();
        var assigned = story.fatimaDirects();

        var row = listed(noord, assigned.header("Position"), "?director=fatima");

        assertThat(text(row, "team")).isEqualTo("noord");
        assertThat(text(row, "director")).isEqualTo("fatima");
        assertThat(row.at("/openRequests").asInt()).isEqualTo(1);
        assertThat(text(row, "waitingSince")).isEqualTo("2026-01-09");
        assertThat(row.at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void the_list_is_read_page_by_page() {
        var position = HouseholdStory.begin().position();

        var first = noord.with("Min-Position", position)
                .get("/v1/households?limit=1")
                .json();
        var second =
                noord.get("/v1/households?limit=1&after=" + text(first, "next")).json();

        assertThat(first.at("/items")).hasSize(1);
        assertThat(text(second, "/items/0/id")).isGreaterThan(text(first, "/items/0/id"));
    }

    @Test
    void a_repeat_gets_the_answer_of_the_first_time() {
        var repeated = noord.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("director", "fatima", "team", "noord", "from", "2026-01-12");
        var first = repeated.post(path(story.id(), "/_assign"), body);
        story.asks();

        var second = repeated.post(path(story.id(), "/_assign"), body);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Position")).isEqualTo(first.header("Position"));
    }

    @Test
    void a_hand_over_to_another_team_can_be_repeated_by_whoever_made_it() {
        story.fatimaDirects();
        var repeated = noord.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = repeated.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        var second = repeated.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_member_sent_again_under_another_key_is_the_same_person() {
        story.noorLives();
        var noor = new LinkedHashMap<String, Object>(story.noor());
        noor.put("id", story.member());

        assertThat(noord.post(path(story.id(), "/members"), noor).status()).isEqualTo(200);
        noor.put("name", "Noortje");
        assertThat(noord.post(path(story.id(), "/members"), noor).reason()).isEqualTo("ALREADY_A_MEMBER");
        assertThat(text(shown(""), "/members/0/name")).isEqualTo("Noor");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var repeated = noord.with("Idempotency-Key", UUID.randomUUID().toString());
        repeated.post(
                path(story.id(), "/_assign"), Map.of("director", "fatima", "team", "noord", "from", "2026-01-12"));

        var other = repeated.post(
                path(story.id(), "/_assign"), Map.of("director", "fatima", "team", "noord", "from", "2026-01-13"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        story.fatimaDirects();

        var stale = noord.with("If-Match", "\"0\"")
                .post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));
        var fresh = noord.with("If-Match", "\"1\"")
                .post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.reason()).isEqualTo("STALE_VERSION");
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void a_stranger_is_not_made_director_until_they_came_in_once() {
        var body = Map.of("director", "nieuw-" + story.id(), "team", "noord", "from", "2026-01-12");

        var refused = noord.post(path(story.id(), "/_assign"), body);
        HouseholdStory.comesIn("nieuw-" + story.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        accepted(noord.post(path(story.id(), "/_assign"), body));
    }

    @Test
    void whoever_came_in_elsewhere_is_a_stranger_here() {
        service.professional("gast-" + story.id(), "0344", "west", "director").get("/v1/households");

        assertThat(noord.post(
                                path(story.id(), "/_assign"),
                                Map.of("director", "gast-" + story.id(), "team", "noord", "from", "2026-01-12"))
                        .reason())
                .isEqualTo("PROFESSIONAL_UNKNOWN");
    }

    @Test
    void an_administrator_is_no_professional_who_directs() {
        service.professional("beheer-" + story.id(), "0307", "beheer", "administrator")
                .get("/v1/households");

        assertThat(noord.post(
                                path(story.id(), "/_assign"),
                                Map.of("director", "beheer-" + story.id(), "team", "noord", "from", "2026-01-12"))
                        .reason())
                .isEqualTo("PROFESSIONAL_UNKNOWN");
    }

    @Test
    void a_refused_rule_tells_its_reason_and_what_the_caller_needs() {
        story.fatimaDirects();

        var refused = noord.post(
                path(story.id(), "/_assign"), Map.of("director", "kees", "team", "noord", "from", "2026-02-01"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("ALREADY_DIRECTED");
        assertThat(text(refused.json(), "director")).isEqualTo("fatima");
    }

    @ParameterizedTest
    @CsvSource({
        "'',on",
        "/members,bsn|name|birthDate|from",
        "/members/@/_moveout,lastDay",
        "/requests,words|laws|on|channel",
        "/requests/@/_answer,answer|on",
        "/_assign,director|team|from",
        "/_transfer,relieved|director|team|from|reason"
    })
    void all_that_is_missing_is_told_at_once_and_nothing_is_stored(String operation, String required) {
        var path = operation.isEmpty() ? "/v1/households" : path(story.id(), operation.replace("@", story.id()));
        var before = recorded();

        var refused = noord.send("POST", path, "{\"surplus\":1}");

        assertThat(refused.status()).isEqualTo(400);
        var expected = new ArrayList<>(List.of("Idempotency-Key MISSING", "surplus UNKNOWN"));
        for (var field : required.split("\\|")) {
            expected.add(field + " MISSING");
        }
        assertThat(errors(refused)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void whatever_has_another_form_is_told_at_once() {
        var refused = noord.post(
                path(story.id(), "/members"),
                Map.of("id", "1", "bsn", "123", "name", "x".repeat(201), "birthDate", "1990", "from", "2026-02-30"));

        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "id MALFORMED", "bsn MALFORMED", "name OUT_OF_RANGE", "birthDate MALFORMED", "from MALFORMED");
        assertThat(refused.json().at("/errors").toString()).doesNotContain("123"); // An id may well have it in it.
    }

    @Test
    void a_contradiction_is_bad_input() {
        var refused = noord.post(
                path(story.id(), "/members"),
                Map.of("bsn", story.bsn(), "name", "Noor", "birthDate", "2026-02-01", "from", "2026-01-01"));

        assertThat(errors(refused)).containsExactly("from CONTRADICTORY");
    }

    @Test
    void a_request_names_a_law() {
        var body = new LinkedHashMap<String, Object>(
                Map.of("words", "x", "laws", List.of(), "on", "2026-01-09", "channel", "RESIDENT"));

        assertThat(errors(noord.post(path(story.id(), "/requests"), body))).containsExactly("laws OUT_OF_RANGE");
    }

    @Test
    void a_professional_without_a_team_names_one() {
        var teamless = service.http()
                .as(service.identity()
                        .token(claims -> claims.subject("flex")
                                .claim("municipality", "0307")
                                .claim("roles", List.of("access"))));

        assertThat(errors(teamless.post("/v1/households", Map.of("on", "2026-01-10"))))
                .containsExactly("team MISSING");
        assertThat(errors(teamless.get("/v1/households"))).containsExactly("team MISSING");
        assertThat(teamless.post("/v1/households", Map.of("on", "2026-01-10", "team", "noord"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_person_is_found_by_bsn() {
        story.noorLives();

        var found = find(noord, story.bsn());

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(text(found.json(), "household")).isEqualTo(story.id());
    }

    @Test
    void nobody_is_found_by_an_unknown_bsn() {
        assertThat(find(noord, story.bsn()).status()).isEqualTo(404);
    }

    @Test
    void a_person_has_one_dossier() {
        story.noorLives();
        var second = HouseholdStory.begin();

        var refused = noord.post(path(second.id(), "/members"), story.noor());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        assertThat(refused.text()).doesNotContain(story.id());
        assertThat(HouseholdStory.log(story.id())).containsExactly("fatima members identification");
    }

    @Test
    void a_person_is_in_a_household_once() {
        story.noorLives();

        assertThat(noord.post(path(story.id(), "/members"), story.noor()).reason())
                .isEqualTo("PERSON_ALREADY_KNOWN");
    }

    @Test
    void a_person_who_is_added_everywhere_at_once_lives_in_one_household() {
        var households = Stream.generate(HouseholdStory::begin).limit(8).toList();

        var answers = atOnce(households.stream()
                .<Supplier<Answer>>map(one -> () -> noord.post(path(one.id(), "/members"), story.noor()))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).extracting(Answer::reason).containsOnly("", "PERSON_ALREADY_KNOWN");
    }

    @Test
    void of_many_who_assign_a_director_at_once_one_does() {
        IntStream.range(0, 8).forEach(each -> HouseholdStory.comesIn("director-" + each));
        var answers = atOnce(IntStream.range(0, 8)
                .<Supplier<Answer>>mapToObj(each -> () -> noord.post(
                        path(story.id(), "/_assign"),
                        Map.of("director", "director-" + each, "team", "noord", "from", "2026-01-12")))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).extracting(Answer::reason).containsOnly("", "ALREADY_DIRECTED");
    }

    @Test
    void whoever_moved_out_can_live_in_another_household() {
        var member = story.noorLives();
        var second = HouseholdStory.begin();
        accepted(noord.post(path(story.id(), "/members/" + member + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        var noor = new LinkedHashMap<>(story.noor());
        noor.put("from", "2026-04-01");
        accepted(noord.post(path(second.id(), "/members"), noor));

        assertThat(text(find(noord, story.bsn()).json(), "household")).isEqualTo(second.id());
    }

    @Test
    void two_municipalities_may_know_the_same_person() {
        story.noorLives();
        var elsewhere = service.professional("joost", "0344", "west", "access");
        var other = UUID.randomUUID().toString();
        accepted(elsewhere.post("/v1/households", Map.of("id", other, "on", "2026-01-10")));

        accepted(elsewhere.post(path(other, "/members"), story.noor()));

        assertThat(text(find(noord, story.bsn()).json(), "household")).isEqualTo(story.id());
        assertThat(text(find(elsewhere, story.bsn()).json(), "household")).isEqualTo(other);
    }

    @Test
    void erasure_leaves_ids_and_dates_and_nothing_about_a_person() {
        story.noorLives();
        story.asks();
        story.erased();

        var shown = noord.get(path(story.id()));

        assertThat(shown.json().at("/erased").asBoolean()).isTrue();
        assertThat(text(shown.json(), "/members/0/from")).isEqualTo("2026-01-01");
        assertThat(shown.text()).doesNotContain("Noor", story.bsn(), "rustige");
        assertThat(find(noord, story.bsn()).status()).isEqualTo(404);
    }

    @Test
    void an_erased_household_leaves_the_list() {
        var position = story.erased();

        assertThat(noord.with("Min-Position", position)
                        .get("/v1/households?limit=200")
                        .json()
                        .at("/items"))
                .noneMatch(row -> text(row, "id").equals(story.id()));
    }

    @Test
    void nothing_is_written_about_an_erased_household() {
        story.erased();

        var refused = noord.post(
                path(story.id(), "/_assign"), Map.of("director", "kees", "team", "noord", "from", "2026-02-01"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void an_erasure_can_be_repeated() {
        var administrator = HouseholdStory.administrator()
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("ground", "MISTAKE", "on", "2026-09-01");
        var first = administrator.post(path(story.id(), "/_erase"), body);

        assertThat(administrator.post(path(story.id(), "/_erase"), body).header("ETag"))
                .isEqualTo(first.header("ETag"));
    }

    @Test
    void another_teams_household_opens_with_a_ground() {
        story.noorLives();

        var without = zuid.get(path(story.id()));
        var with = zuid.with("Access-Ground", "crisis-service").get(path(story.id()));

        assertThat(without.status()).isEqualTo(403);
        assertThat(without.reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(text(with.json(), "/members/0/name")).isEqualTo("Noor");
    }

    @Test
    void another_teams_household_is_changed_with_a_ground() {
        var body = Map.of("words", "Hulp.", "laws", List.of("WMO"), "on", "2026-01-09", "channel", "RESIDENT");

        assertThat(zuid.post(path(story.id(), "/requests"), body).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        accepted(zuid.with("Access-Ground", "moved").post(path(story.id(), "/requests"), body));
    }

    @Test
    void a_ground_takes_no_household_over() {
        var knocking = zuid.with("Access-Ground", "waarneming");
        var assigned = knocking.post(
                path(story.id(), "/_assign"), Map.of("director", "kees", "team", "zuid", "from", "2026-01-12"));
        story.fatimaDirects();
        var transferred = knocking.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2026-04-01"));

        assertThat(List.of(assigned, transferred)).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.reason()).isEqualTo("OWN_TEAM_ONLY");
        });
        assertThat(noord.get(path(story.id())).status()).isEqualTo(200);
    }

    @Test
    void a_household_is_registered_for_a_team_that_somebody_here_is_of() {
        var nobodys = "team-" + UUID.randomUUID();
        var body = Map.of("on", "2026-01-10", "team", nobodys);

        assertThat(noord.post("/v1/households", body).reason()).isEqualTo("TEAM_UNKNOWN");
        service.professional("ver-" + nobodys, "0344", nobodys, "access").get("/v1/households");
        assertThat(noord.post("/v1/households", body).reason()).isEqualTo("TEAM_UNKNOWN");
        service.professional("hier-" + nobodys, "0307", nobodys, "access").get("/v1/households");
        accepted(noord.post("/v1/households", body));
    }

    @Test
    void a_household_goes_along_to_the_team_in_which_its_director_came_in_last() {
        var lotte = "lotte-" + story.id();
        var body = Map.of("director", lotte, "team", "zuid", "from", "2026-01-12");
        HouseholdStory.comesIn(lotte);

        var refused = noord.post(path(story.id(), "/_assign"), body);
        service.professional(lotte, "0307", "zuid", "director").get("/v1/households");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("TEAM_UNKNOWN");
        assertThat(text(refused.json(), "team")).isEqualTo("noord");
        accepted(noord.post(path(story.id(), "/_assign"), body));
        assertThat(zuid.get(path(story.id())).status()).isEqualTo(200);
    }

    @Test
    void another_teams_list_opens_with_a_ground() {
        assertThat(zuid.get("/v1/households?team=noord").reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(zuid.with("Access-Ground", "stand-in")
                        .get("/v1/households?team=noord")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_ground_is_a_code() {
        assertThat(errors(zuid.with("Access-Ground", "because I say so").get(path(story.id()))))
                .containsExactly("Access-Ground MALFORMED");
    }

    @Test
    void a_director_reaches_their_household_whatever_their_team() {
        HouseholdStory.comesIn("lotte");
        accepted(noord.post(
                path(story.id(), "/_assign"), Map.of("director", "lotte", "team", "noord", "from", "2026-01-12")));
        var lotte = service.professional("lotte", "0307", "elders", "director");

        assertThat(lotte.get(path(story.id())).status()).isEqualTo(200);
    }

    @Test
    void a_household_goes_along_with_its_director_on_the_day_of_the_transfer() {
        story.fatimaDirects();
        accepted(noord.post(path(story.id(), "/_transfer"), HouseholdStory.toKees("2199-01-01")));

        assertThat(noord.get(path(story.id())).status()).isEqualTo(200);
        assertThat(zuid.get(path(story.id())).status()).isEqualTo(403);
    }

    @Test
    void each_look_at_personal_data_leaves_a_line() {
        story.noorLives();
        noord.get(path(story.id()));
        zuid.with("Access-Ground", "crisis-service").get(path(story.id(), "/history"));
        zuid.get(path(story.id()));
        find(noord, story.bsn());

        assertThat(HouseholdStory.log(story.id()))
                .containsExactly(
                        "fatima read own-team", "kees history crisis-service", "fatima _find-by-bsn identification");
    }

    @Test
    void a_change_by_ground_leaves_a_line_and_one_by_the_own_team_none() {
        var asked = story.asks();
        accepted(zuid.with("Access-Ground", "crisis-service")
                .post(
                        path(story.id(), "/requests/" + asked + "/_answer"),
                        Map.of("answer", "PLAN", "on", "2026-02-01")));

        assertThat(HouseholdStory.log(story.id())).containsExactly("kees _answer crisis-service");
    }

    @Test
    void residents_can_be_told_who_looked_and_why_and_hear_no_name() {
        noord.get(path(story.id()));
        zuid.with("Access-Ground", "crisis-service").get(path(story.id(), "/history"));

        var looks = HouseholdStory.administrator().get("/v1/household/households/" + story.id() + "/looks");

        assertThat(looks.json().at("/items"))
                .extracting(look -> text(look, "purpose") + "|" + text(look, "role") + "|" + text(look, "team"))
                .containsExactly(
                        "administration|administrator|beheer",
                        "crisis-service|access, director|zuid",
                        "own-team|access|noord");
        assertThat(looks.json().at("/items"))
                .allSatisfy(look -> assertThat(text(look, "on")).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
        assertThat(looks.text()).doesNotContain("fatima", "kees");
    }

    @Test
    void the_list_of_looks_is_read_page_by_page() {
        noord.get(path(story.id()));
        var list = "/v1/household/households/" + story.id() + "/looks?limit=1";
        var first = HouseholdStory.administrator().get(list).json();

        var second = HouseholdStory.administrator()
                .get(list + "&after=" + text(first, "next"))
                .json();

        assertThat(text(second, "/items/0/purpose")).isEqualTo("own-team");
        assertThat(second.at("/next").isMissingNode()).isTrue();
    }

    @Test
    void another_team_lists_looks_with_a_ground() {
        var list = "/v1/household/households/" + story.id() + "/looks";

        assertThat(zuid.get(list).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(zuid.with("Access-Ground", "resident-asks").get(list).status())
                .isEqualTo(200);
        assertThat(service.professional("joost", "0344", "noord", "access")
                        .get(list)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_director_makes_a_members_file_without_what_is_anothers() {
        story.noorLives();
        accepted(noord.post(
                path(story.id(), "/members"),
                Map.of("bsn", BSN_OF_DAAN, "name", "Daan", "birthDate", "2015-02-03", "from", "2026-01-01")));
        story.asks();
        story.fatimaDirects();

        var file = fatima().get(file(story.member()));

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.json().path("facts"))
                .extracting(fact -> text(fact, "name"))
                .containsExactly("household-registered", "member-added", "request-recorded", "director-assigned");
        assertThat(text(file.json(), "/facts/1/content/person/name")).isEqualTo("Noor");
        assertThat(text(file.json(), "/facts/1/content/person/bsn")).isEqualTo(story.bsn());
        assertThat(text(file.json(), "/facts/2/content/words")).isEqualTo("Er is geen rustige plek.");
        assertThat(file.text()).doesNotContain("Daan", BSN_OF_DAAN, "2015-02-03", "bsnKey", "{\"erased\":true}");
        assertThat(file.json().path("subject")).isEqualTo(new JsonMapper().readTree("""
                        {"person": {"bsn": "%s", "name": "Noor", "birthDate": "1990-05-01"}}""".formatted(story.bsn())));
    }

    @Test
    void a_file_says_the_last_day_of_who_left() {
        story.noorLives();
        story.fatimaDirects();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        var file = fatima().get(file(story.member())).json();

        assertThat(text(file, "/subject/lastDay")).isEqualTo("2026-03-31");
        assertThat(text(file, "/subject/person/name")).isEqualTo("Noor");
    }

    @Test
    void each_making_of_a_file_leaves_a_line_and_stands_in_the_file_itself() {
        story.noorLives();
        story.fatimaDirects();
        noord.get(path(story.id()));

        var looks = fatima().get(file(story.member())).json().path("looks");

        assertThat(HouseholdStory.log(story.id()))
                .containsExactly("fatima read own-team", "fatima file right-of-access");
        assertThat(looks)
                .extracting(look -> text(look, "operation") + " " + text(look, "purpose") + " " + text(look, "role"))
                .containsExactly("read own-team access", "file right-of-access director");
    }

    @Test
    void nobody_but_its_director_makes_a_file_and_no_ground_helps() {
        story.noorLives();
        story.fatimaDirects();
        var colleague = service.professional("gerda", "0307", "noord", "director");

        assertThat(colleague.get(file(story.member())).reason()).isEqualTo("DIRECTOR_ONLY");
        assertThat(zuid.with("Access-Ground", "resident-asks")
                        .get(file(story.member()))
                        .reason())
                .isEqualTo("DIRECTOR_ONLY");
        assertThat(noord.get(file(story.member())).reason()).isEqualTo("NOT_ALLOWED");
        assertThat(HouseholdStory.log(story.id())).isEmpty();
        assertThat(fatima().get(file(UUID.randomUUID().toString())).status()).isEqualTo(404);
    }

    private Http fatima() {
        return service.professional("fatima", "0307", "noord", "director");
    }

    private String file(String member) {
        return "/v1/household/households/" + story.id() + "/members/" + member + "/file";
    }

    @Test
    void what_nobody_registered_is_absent() {
        var nowhere = UUID.randomUUID().toString();

        assertThat(noord.get(path(nowhere)).status()).isEqualTo(404);
        assertThat(noord.get(path(nowhere, "/history")).status()).isEqualTo(404);
        assertThat(noord.get(path(nowhere, "/changes?since=2026-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(404);
        assertThat(noord.post(
                                path(nowhere, "/_assign"),
                                Map.of("director", "kees", "team", "noord", "from", "2026-02-01"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_municipality_does_not_see_what_another_knows() {
        var elsewhere = service.professional("joost", "0344", "noord", "access", "administrator");
        var body = Map.of("ground", "MISTAKE", "on", "2026-02-01");

        assertThat(elsewhere.get(path(story.id())).status()).isEqualTo(404);
        assertThat(elsewhere.post(path(story.id(), "/_erase"), body).status()).isEqualTo(404);
        assertThat(elsewhere
                        .with("Min-Position", story.position())
                        .get("/v1/households?limit=200")
                        .text())
                .doesNotContain(story.id());
    }

    @Test
    void nobody_comes_in_without_a_token() {
        assertThat(service.http().get(path(story.id())).status()).isEqualTo(401);
        assertThat(service.http()
                        .post("/v1/households", Map.of("on", "2026-01-10"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_openapi_document_names_the_dutch_term_of_each_operation() {
        var paths = service.http().get("/openapi.json").json().at("/paths");

        assertThat(paths.properties()).hasSize(32);
        paths.properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> assertThat(text(operation, "summary"))
                                .as(path.getKey())
                                .endsWith(")")));
    }

    private JsonNode shown(String question) {
        return noord.get(path(story.id(), question)).json();
    }

    private String lastRecorded() {
        var items = noord.get(path(story.id(), "/history")).json().at("/events");
        return text(items.get(items.size() - 1), "recordedAt");
    }

    private int recorded() {
        return noord.get(path(story.id(), "/history")).json().at("/events").size();
    }

    private JsonNode listed(Http caller, String position, String question) {
        var page = caller.with("Min-Position", position).get("/v1/households" + question + "&limit=200");
        for (var row : page.json().at("/items")) {
            if (text(row, "id").equals(story.id())) {
                return row;
            }
        }
        throw new AssertionError("not in the list: " + page.text());
    }

    private static Answer find(Http caller, String bsn) {
        return caller.send("POST", "/v1/households/_find", "{\"bsn\":\"" + bsn + "\"}");
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> questions) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return questions.stream()
                    .map(question -> CompletableFuture.supplyAsync(question, callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json()
                .at("/errors")
                .valueStream()
                .map(error -> text(error, "field") + " " + text(error, "reason"))
                .toList();
    }

    private static String text(JsonNode json, String place) {
        return (place.startsWith("/") ? json.at(place) : json.path(place)).asString("");
    }
}
