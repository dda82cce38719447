package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.accepted;
import static nl.keerpunt.household.HouseholdStory.administrator;
import static nl.keerpunt.household.HouseholdStory.noord;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.keerpunt.testing.http.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A death holds for the person, in whichever household it was told: over HTTP, on a real PostgreSQL. */
class DeathHoldsTest {

    private final HouseholdStory here = HouseholdStory.begin();
    private final HouseholdStory elsewhere = HouseholdStory.begin();

    @Test
    void a_death_before_a_later_residence_is_refused_and_names_nobody() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        accepted(comesToLive(elsewhere, "2026-04-01", null));

        var refused = told("2026-03-15");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("LATER_RESIDENCE");
        assertThat(refused.text()).doesNotContain(elsewhere.id(), here.bsn(), "2026-04-01");
        assertThat(HouseholdStory.log(elsewhere.id())).doesNotContain("beheer notices identification");
        assertThat(deaths(here)).isZero();
        assertThat(byHand("2026-03-15").reason()).isEqualTo("LATER_RESIDENCE");
        assertThat(HouseholdStory.log(elsewhere.id())).contains("fatima notices identification");
        assertThat(imported("2026-03-15").at("/rows/0/reason").asString()).isEqualTo("LATER_RESIDENCE");
        accepted(told("2026-05-20"));
        assertThat(deaths(elsewhere)).isEqualTo(1);
    }

    @Test
    void whoever_died_comes_to_live_nowhere_afterwards_until_the_death_is_withdrawn() {
        here.noorLives();
        var notice = accepted(byHand("2026-05-20")).json().path("id").asString();

        var refused = comesToLive(elsewhere, "2026-06-01", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PERSON_DIED");
        assertThat(refused.text()).doesNotContain(here.id(), "2026-05-20");
        assertThat(HouseholdStory.log(here.id())).contains("fatima members identification");
        assertThat(comesToLive(here, "2026-06-01", "2026-06-30").reason()).isEqualTo("PERSON_DIED");
        accepted(comesToLive(elsewhere, "2025-01-01", "2025-12-31"));

        accepted(withdrawn(notice));
        accepted(moveOut("2026-05-31"));
        accepted(comesToLive(elsewhere, "2026-06-01", null));
    }

    @Test
    void an_earlier_stay_reaches_up_to_the_death_and_not_beyond() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        accepted(byHand("2026-05-20"));

        assertThat(comesToLive(elsewhere, "2026-04-01", null).reason()).isEqualTo("PERSON_DIED");
        assertThat(comesToLive(elsewhere, "2026-04-01", "2026-05-21").reason()).isEqualTo("PERSON_DIED");
        var stay = UUID.randomUUID();
        accepted(comesToLive(elsewhere, stay, "2026-04-01", "2026-05-19"));
        var correct = path(elsewhere.id(), "/members/" + stay + "/_correctmoveout");
        assertThat(noord().post(correct, Map.of()).reason()).isEqualTo("PERSON_DIED");
        accepted(noord().post(correct, Map.of("lastDay", "2026-05-20")));
    }

    @Test
    void one_death_is_recorded_in_each_household_that_the_person_lived_in() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        var there = UUID.randomUUID();
        accepted(comesToLive(elsewhere, there, "2026-04-01", null));
        var notice = accepted(told("2026-05-20")).json().path("id").asString();
        accepted(byHand("2026-05-20"));
        assertThat(deaths(here)).isEqualTo(1);
        assertThat(deaths(elsewhere)).isEqualTo(1);

        var withdrawal = Map.of("content", Map.of("kind", "WITHDRAWAL", "on", "2026-05-20", "corrects", notice));
        var refused = noord().post(path(elsewhere.id(), "/members/" + there + "/notices"), withdrawal);

        assertThat(refused.reason()).isEqualTo("PERSON_DIED");
    }

    @Test
    void a_death_that_is_corrected_to_an_earlier_day_holds_from_then() {
        here.noorLives();
        var notice = accepted(byHand("2026-05-20")).json().path("id").asString();

        accepted(noord().post(
                        path(here.id(), "/members/" + here.member() + "/notices"),
                        Map.of("content", Map.of("kind", "DEATH", "on", "2026-05-10", "corrects", notice))));

        assertThat(comesToLive(elsewhere, "2026-05-11", "2026-05-12").reason()).isEqualTo("PERSON_DIED");
    }

    @Test
    void what_another_municipality_tells_of_the_same_person_does_not_hold_here() {
        var piet = HouseholdStory.service().professional("piet", "0344", "oost", "access", "administrator");
        accepted(piet.post("/v1/households", Map.of("id", here.id(), "on", "2025-01-01")));
        accepted(piet.post(path(here.id(), "/members"), noor(UUID.fromString(here.member()), "2025-01-01", null)));
        accepted(piet.post(
                path(here.id(), "/members/" + here.member() + "/notices"),
                Map.of("content", Map.of("kind", "DEATH", "on", "2025-05-20"))));

        accepted(comesToLive(here, "2026-01-01", null));
    }

    @Test
    void of_a_death_and_a_later_residence_told_at_once_one_holds() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));

        var answers = atOnce(
                () -> byHand("2026-05-20"),
                () -> comesToLive(elsewhere, "2026-06-01", null),
                () -> comesToLive(HouseholdStory.begin(), "2026-06-01", null));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @SafeVarargs
    private static List<Answer> atOnce(Supplier<Answer>... asked) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.of(asked)
                    .map(one -> CompletableFuture.supplyAsync(one, callers))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    private Answer told(String on) {
        return administrator()
                .post(
                        "/v1/notices",
                        Map.of(
                                "id",
                                UUID.randomUUID(),
                                "bsn",
                                here.bsn(),
                                "content",
                                Map.of("kind", "DEATH", "on", on)));
    }

    private JsonNode imported(String on) {
        var notice = Map.of("id", UUID.randomUUID(), "bsn", here.bsn(), "content", Map.of("kind", "DEATH", "on", on));
        return accepted(administrator().post("/v1/notices/_import", Map.of("notices", List.of(notice))))
                .json();
    }

    private Answer byHand(String on) {
        return noord().post(
                        path(here.id(), "/members/" + here.member() + "/notices"),
                        Map.of("content", Map.of("kind", "DEATH", "on", on)));
    }

    private Answer withdrawn(String notice) {
        return noord().post(
                        path(here.id(), "/members/" + here.member() + "/notices"),
                        Map.of("content", Map.of("kind", "WITHDRAWAL", "on", "2026-05-20", "corrects", notice)));
    }

    private Answer moveOut(String lastDay) {
        return noord().post(path(here.id(), "/members/" + here.member() + "/_moveout"), Map.of("lastDay", lastDay));
    }

    private Answer comesToLive(HouseholdStory household, String from, @Nullable String lastDay) {
        return comesToLive(household, UUID.randomUUID(), from, lastDay);
    }

    private Answer comesToLive(HouseholdStory household, UUID member, String from, @Nullable String lastDay) {
        return noord().post(path(household.id(), "/members"), noor(member, from, lastDay));
    }

    private Map<String, Object> noor(UUID member, String from, @Nullable String lastDay) {
        var body = new HashMap<String, Object>(here.noor());
        body.put("id", member);
        body.put("from", from);
        if (lastDay != null) {
            body.put("lastDay", lastDay);
        }
        return body;
    }

    private static int deaths(HouseholdStory household) {
        return noord().get(path(household.id(), "?validOn=2026-06-01"))
                .json()
                .at("/deaths")
                .size();
    }
}
