package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.accepted;
import static nl.keerpunt.household.HouseholdStory.noord;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who a member is, or that they live here, was written down wrongly: over HTTP, on a real PostgreSQL. */
class MemberPutRightTest {

    private final HouseholdStory here = HouseholdStory.begin();
    private final HouseholdStory elsewhere = HouseholdStory.begin();
    /** Who Noor is in truth. */
    private final String nora = HouseholdStory.nextBsn();

    @Test
    void who_a_member_is_shows_on_all_days_and_before_as_it_was_known() {
        here.noorLives();
        var before = lastMoment();

        accepted(correct(here, nora, "Nora", "1991-06-02"));

        var member = member(here, "?validOn=2026-01-01");
        assertThat(member.path("bsn").asString()).isEqualTo(nora);
        assertThat(member.path("name").asString()).isEqualTo("Nora");
        assertThat(member.path("birthDate").asString()).isEqualTo("1991-06-02");
        assertThat(member.path("from").asString()).isEqualTo("2026-01-01");
        var known = member(here, "?validOn=2026-01-01&knownAt=" + before);
        assertThat(known.path("bsn").asString()).isEqualTo(here.bsn());
        assertThat(known.path("birthDate").asString()).isEqualTo("1990-05-01");
    }

    @Test
    void what_was_learned_shows_both_and_the_history_neither() {
        here.noorLives();
        var before = lastMoment();
        accepted(correct(here, nora, "Nora", "1991-06-02"));

        var changes = noord().get(path(here.id(), "/changes?since=" + before + "&until=" + lastMoment()));
        assertThat(accepted(changes).text()).contains("Nora", "Noor");
        var history = accepted(noord().get(path(here.id(), "/history")));
        assertThat(history.text()).contains("person-corrected").doesNotContain("Nora", nora, "1991-06-02");
    }

    @Test
    void with_another_bsn_their_days_are_that_persons() {
        here.noorLives();

        accepted(correct(here, nora, "Nora", "1990-05-01"));

        assertThat(found(nora)).isEqualTo(here.id());
        assertThat(find(here.bsn()).status()).isEqualTo(404);
        assertThat(comesToLive(elsewhere, nora, "2026-02-01").reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        accepted(comesToLive(elsewhere, here.bsn(), "2026-02-01"));
    }

    @Test
    void each_of_their_days_is_moved_also_those_that_were_added_later() {
        here.noorLives();
        var member = "/members/" + here.member();
        accepted(noord().post(path(here.id(), member + "/_moveout"), Map.of("lastDay", "2026-03-31")));
        accepted(noord().post(path(here.id(), member + "/_correctmoveout"), Map.of("lastDay", "2026-05-31")));

        accepted(correct(here, nora, "Nora", "1990-05-01"));

        assertThat(comesToLive(elsewhere, nora, "2026-05-31").reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        accepted(comesToLive(elsewhere, nora, "2026-06-01"));
        accepted(comesToLive(elsewhere, here.bsn(), "2026-01-01"));
    }

    @Test
    void a_stay_of_which_no_day_was_left_follows_too() {
        accepted(noord().post(path(here.id(), "/members"), noor(here.bsn(), here.member(), "2031-01-01")));
        var stay = path(here.id(), "/members/" + here.member());
        accepted(noord().post(stay + "/_moveout", Map.of("lastDay", "2031-01-01")));

        accepted(correct(here, nora, "Nora", "1990-05-01"));

        accepted(noord().post(stay + "/_correctmoveout", Map.of("lastDay", "2031-02-01")));
        assertThat(comesToLive(elsewhere, nora, "2031-02-01").reason()).isEqualTo("PERSON_ALREADY_KNOWN");
    }

    @Test
    void whoever_lives_elsewhere_on_one_of_these_days_is_not_this_member() {
        here.noorLives();
        accepted(comesToLive(elsewhere, nora, "2027-01-01"));

        var refused = correct(here, nora, "Nora", "1991-06-02");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        assertThat(refused.json().path("from").asString()).isEqualTo("2027-01-01");
        assertThat(refused.text()).doesNotContain(elsewhere.id(), nora);
        assertThat(HouseholdStory.log(elsewhere.id())).contains("fatima _correct-member identification");
        assertThat(member(here, "").path("bsn").asString()).isEqualTo(here.bsn());
        assertThat(found(here.bsn())).isEqualTo(here.id());
    }

    @Test
    void whoever_had_died_by_then_is_not_this_member() {
        accepted(noord().post(path(elsewhere.id(), "/members"), noor(nora, elsewhere.member(), "2025-01-01")));
        accepted(died(elsewhere, "2025-06-01"));
        here.noorLives();

        assertThat(correct(here, nora, "Nora", "1990-05-01").reason()).isEqualTo("PERSON_DIED");
        assertThat(found(here.bsn())).isEqualTo(here.id());
    }

    @Test
    void who_died_may_turn_out_to_be_another() {
        here.noorLives();
        accepted(died(here, "2026-05-20"));

        accepted(correct(here, nora, "Nora", "1990-05-01"));

        assertThat(comesToLive(elsewhere, nora, "2026-06-01").reason()).isEqualTo("PERSON_DIED");
        accepted(comesToLive(elsewhere, here.bsn(), "2026-06-01"));
    }

    @Test
    void whoever_lives_on_elsewhere_did_not_die_here() {
        here.noorLives();
        accepted(died(here, "2026-05-20"));
        accepted(comesToLive(elsewhere, nora, "2026-06-01"));

        assertThat(correct(here, nora, "Nora", "1990-05-01").reason()).isEqualTo("LATER_RESIDENCE");
        assertThat(comesToLive(elsewhere, here.bsn(), "2026-06-01").reason()).isEqualTo("PERSON_DIED");
    }

    @Test
    void nobody_lived_here_before_they_were_born() {
        here.noorLives();

        var refused = correct(here, here.bsn(), "Noor", "2026-01-02");

        assertThat(refused.reason()).isEqualTo("BORN_AFTER_FIRST_DAY");
        assertThat(refused.json().path("from").asString()).isEqualTo("2026-01-01");
        accepted(correct(here, here.bsn(), "Noor", "2026-01-01"));
    }

    @Test
    void all_that_is_wrong_in_a_body_is_told_at_once() {
        here.noorLives();

        var bad = correct(here, "999999999", "", "2999-01-01");

        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.text()).contains("bsn", "name", "birthDate");
    }

    @Test
    void who_may_agree_follows_the_date_of_birth() {
        here.noorLives();
        accepted(correct(here, here.bsn(), "Noor", "2020-05-01"));

        var shown = accepted(noord().get(path(here.id(), "/members/" + here.member() + "/representation")));

        assertThat(shown.text()).contains("\"appoint\":{");
        accepted(correct(here, here.bsn(), "Noor", "1990-05-01"));
        assertThat(accepted(noord().get(path(here.id(), "/members/" + here.member() + "/representation")))
                        .text())
                .doesNotContain("\"appoint\":{");
    }

    @Test
    void a_person_who_is_corrected_into_many_households_at_once_lives_in_one() {
        var all = Stream.generate(HouseholdStory::begin)
                .limit(8)
                .peek(HouseholdStory::noorLives)
                .toList();

        var answers = atOnce(all.stream()
                .<Supplier<Answer>>map(one -> () -> correct(one, nora, "Nora", "1990-05-01"))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).extracting(Answer::reason).containsOnly("", "PERSON_ALREADY_KNOWN");
        var isNora = all.stream()
                .filter(one -> member(one, "").path("bsn").asString().equals(nora))
                .map(HouseholdStory::id)
                .toList();
        assertThat(isNora).containsExactly(found(nora));
        for (var one : all) {
            assertThat(isNora.contains(one.id()) || found(one.bsn()).equals(one.id()))
                    .isTrue();
        }
    }

    @Test
    void of_two_who_are_corrected_into_each_other_neither_is() {
        here.noorLives();
        elsewhere.noorLives();

        var answers = atOnce(List.of(
                () -> correct(here, elsewhere.bsn(), "Noor", "1990-05-01"),
                () -> correct(elsewhere, here.bsn(), "Noor", "1990-05-01")));

        assertThat(answers).extracting(Answer::reason).containsOnly("PERSON_ALREADY_KNOWN");
    }

    @Test
    void a_member_who_is_added_and_corrected_elsewhere_at_once_lives_in_one_household() {
        here.noorLives();

        var answers = atOnce(List.of(
                () -> correct(here, nora, "Nora", "1990-05-01"), () -> comesToLive(elsewhere, nora, "2026-02-01")));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void whoever_never_came_to_live_here_is_here_on_no_day_and_free_for_another() {
        here.noorLives();
        var before = lastMoment();

        accepted(takeBack(here));

        assertThat(shown(here, "?validOn=2026-02-01").at("/members")).isEmpty();
        assertThat(shown(here, "?validOn=2026-02-01&knownAt=" + before).at("/members"))
                .hasSize(1);
        assertThat(find(here.bsn()).status()).isEqualTo(404);
        accepted(comesToLive(elsewhere, here.bsn(), "2026-01-01"));
        assertThat(noord().get(path(here.id(), "/members/" + here.member() + "/representation"))
                        .status())
                .isEqualTo(404);
        assertThat(noord().post(path(here.id(), "/members"), noor(nora, here.member(), "2026-01-01"))
                        .reason())
                .isEqualTo("MEMBER_TAKEN_BACK");
    }

    @Test
    void taken_back_twice_is_taken_back_once() {
        here.noorLives();
        accepted(takeBack(here));
        accepted(comesToLive(here, here.bsn(), "2026-01-01"));

        accepted(takeBack(here));

        assertThat(shown(here, "").at("/members")).hasSize(1);
        assertThat(found(here.bsn())).isEqualTo(here.id());
    }

    @Test
    void what_still_stands_of_a_member_is_named_and_taken_back_first() {
        here.noorLives();
        var notice = accepted(died(here, "2026-05-20")).json().path("id").asString();
        var measure = accepted(noord().post(
                                path(here.id(), "/members/" + here.member() + "/measures"),
                                Map.of("measure", "YOUTH_PROBATION", "until", "2026-05-01")))
                .json()
                .path("id")
                .asString();

        var refused = takeBack(here);

        assertThat(refused.reason()).isEqualTo("STILL_TOLD_OF");
        assertThat(refused.json().at("/notices/0").asString()).isEqualTo(notice);
        assertThat(refused.json().at("/capacities/0").asString()).isEqualTo(measure);
        accepted(noord().post(
                        path(here.id(), "/members/" + here.member() + "/notices"),
                        Map.of("content", Map.of("kind", "WITHDRAWAL", "on", "2026-05-20", "corrects", notice))));
        accepted(noord().post(
                        path(here.id(), "/members/" + here.member() + "/_takecapacityback"), Map.of("fact", measure)));
        accepted(takeBack(here));
        accepted(comesToLive(elsewhere, here.bsn(), "2026-06-01"));
    }

    private String lastMoment() {
        var events = accepted(noord().get(path(here.id(), "/history"))).json().at("/events");
        return events.get(events.size() - 1).path("recordedAt").asString();
    }

    private static Answer correct(HouseholdStory household, String bsn, String name, String birthDate) {
        return noord().post(
                        path(household.id(), "/members/" + household.member() + "/_correct"),
                        Map.of("bsn", bsn, "name", name, "birthDate", birthDate));
    }

    private static Answer takeBack(HouseholdStory household) {
        return noord().post(path(household.id(), "/members/" + household.member() + "/_takeback"), Map.of());
    }

    private static Answer died(HouseholdStory household, String on) {
        return noord().post(
                        path(household.id(), "/members/" + household.member() + "/notices"),
                        Map.of("content", Map.of("kind", "DEATH", "on", on)));
    }

    private static Answer comesToLive(HouseholdStory household, String bsn, String from) {
        return noord().post(
                        path(household.id(), "/members"),
                        noor(bsn, UUID.randomUUID().toString(), from));
    }

    private static Map<String, Object> noor(String bsn, String member, String from) {
        return Map.of("id", member, "bsn", bsn, "name", "Noor", "birthDate", "1990-05-01", "from", from);
    }

    private static JsonNode shown(HouseholdStory household, String question) {
        return accepted(noord().get(path(household.id(), question))).json();
    }

    private static JsonNode member(HouseholdStory household, String question) {
        return shown(household, question).at("/members/0");
    }

    private static Answer find(String bsn) {
        return noord().post("/v1/households/_find", Map.of("bsn", bsn, "on", "2026-01-01"));
    }

    private static String found(String bsn) {
        return accepted(find(bsn)).json().path("household").asString();
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> asked) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return asked.stream().map(one -> CompletableFuture.supplyAsync(one, callers)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
