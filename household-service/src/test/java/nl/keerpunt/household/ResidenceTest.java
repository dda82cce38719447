package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One person, one dossier, at every moment: over HTTP, on a real PostgreSQL. */
class ResidenceTest {

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory here = HouseholdStory.begin();
    private final HouseholdStory elsewhere = HouseholdStory.begin();

    @Test
    void whoever_is_to_move_out_lives_here_until_and_on_the_last_day() {
        here.noorLives();
        accepted(moveOut("2031-03-31"));

        assertThat(noorLives(elsewhere, "2031-03-01", null))
                .satisfies(refused -> isRefused(refused, "2031-03-01", "2031-03-31"));
        accepted(noorLives(elsewhere, "2031-04-01", null));
        assertThat(foundOn("2031-03-31")).isEqualTo(here.id());
        assertThat(foundOn("2031-04-01")).isEqualTo(elsewhere.id());
        assertThat(found()).isEqualTo(here.id());
    }

    @Test
    void the_last_day_here_is_not_the_first_day_elsewhere() {
        here.noorLives();
        accepted(moveOut("2026-03-01"));

        isRefused(noorLives(elsewhere, "2026-03-01", null), "2026-03-01", "2026-03-01");
    }

    @Test
    void a_stay_that_would_run_into_a_later_one_is_refused_with_its_days() {
        accepted(noorLives(here, "2026-02-01", "2026-03-31"));

        isRefused(noorLives(elsewhere, "2026-01-01", null), "2026-02-01", "2026-03-31");
    }

    @Test
    void whoever_has_no_last_day_here_is_refused_elsewhere_without_one() {
        here.noorLives();

        var refused = noorLives(elsewhere, "2026-02-01", null);

        isRefused(refused, "2026-02-01", "");
    }

    @Test
    void an_earlier_stay_elsewhere_is_recorded_afterwards() {
        here.noorLives();

        accepted(noorLives(elsewhere, "2025-01-01", "2025-12-31"));

        assertThat(foundOn("2025-12-31")).isEqualTo(elsewhere.id());
        assertThat(foundOn("2026-01-01")).isEqualTo(here.id());
    }

    @Test
    void whoever_moved_out_may_come_back_as_another_member() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));

        isRefused(noorLives(here, "2026-03-31", null), "2026-03-31", "2026-03-31");
        accepted(noorLives(here, "2026-06-01", null));
    }

    @Test
    void a_person_is_found_where_they_come_to_live() {
        accepted(noorLives(here, "2031-04-01", null));

        assertThat(found()).isEqualTo(here.id());
    }

    @Test
    void whoever_moved_out_is_found_nowhere() {
        accepted(noorLives(here, "2026-01-01", "2026-03-31"));

        assertThat(find(Map.of("bsn", here.bsn(), "on", "2026-04-01")).status()).isEqualTo(404);
    }

    @Test
    void a_last_day_that_is_corrected_to_an_earlier_one_gives_the_days_back() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        accepted(correct(Map.of("lastDay", "2026-02-28")));

        accepted(noorLives(elsewhere, "2026-03-01", null));
        assertThat(members(here, "2026-03-01")).isZero();
    }

    @Test
    void a_last_day_that_is_corrected_to_a_later_one_takes_the_days() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        accepted(correct(Map.of("lastDay", "2026-04-15")));

        isRefused(noorLives(elsewhere, "2026-04-01", null), "2026-04-01", "2026-04-15");
        assertThat(members(here, "2026-04-15")).isEqualTo(1);
    }

    @Test
    void whoever_lives_elsewhere_by_now_did_not_stay_after_all() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        accepted(noorLives(elsewhere, "2026-05-01", null));

        var refused = correct(Map.of());

        assertThat(refused.reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        assertThat(refused.text()).doesNotContain(elsewhere.id());
        assertThat(refused.json().path("from").asString()).isEqualTo("2026-05-01");
        assertThat(members(here, "2026-05-01")).isZero();
        accepted(correct(Map.of("lastDay", "2026-04-30")));
    }

    @Test
    void an_erased_household_gives_all_days_back() {
        here.noorLives();
        accepted(moveOut("2026-03-31"));
        accepted(noorLives(here, "2026-06-01", null));
        here.erased();

        accepted(noorLives(elsewhere, "2026-01-01", null));
    }

    /** Ids stand in addresses, and are the caller's own: another municipality may take the same for what is its own. */
    @Test
    void what_another_municipality_has_under_the_same_ids_leaves_the_days_here_alone() {
        here.noorLives();
        var piet = HouseholdStory.service().professional("piet", "0344", "oost", "access", "administrator");
        accepted(piet.post("/v1/households", Map.of("id", here.id(), "on", "2025-01-01")));
        accepted(piet.post(path(here.id(), "/members"), noor("2025-01-01", null, UUID.fromString(here.member()))));
        var member = "/members/" + here.member();
        accepted(piet.post(path(here.id(), member + "/_moveout"), Map.of("lastDay", "2025-06-01")));
        accepted(piet.post(path(here.id(), member + "/_correctmoveout"), Map.of("lastDay", "2025-07-01")));
        assertThat(foundOn("2026-06-01")).isEqualTo(here.id());

        here.in("0344").erased();

        assertThat(foundOn("2026-06-01")).isEqualTo(here.id());
        isRefused(noorLives(elsewhere, "2026-02-01", null), "2026-02-01", "");
    }

    @Test
    void what_is_refused_leaves_no_day_behind() {
        here.noorLives();
        var refused = noord.with("If-Match", "\"7\"")
                .post(path(elsewhere.id(), "/members"), noor("2025-01-01", "2025-12-31", UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(412);

        accepted(noorLives(here, "2025-01-01", "2025-12-31"));
    }

    @Test
    void nobody_sees_residences_without_a_municipality() throws SQLException {
        here.noorLives();
        var database = HouseholdStory.service().database();

        try (var app = database.connectAsApp();
                var owner = database.connectAsOwner();
                var projection = database.connectAsProjection()) {
            assertThat(hasResidences(app)).isFalse();
            assertThat(hasResidences(owner)).isFalse();
            assertThatThrownBy(() -> hasResidences(projection)).hasMessageContaining("permission denied");
        }
    }

    private static boolean hasResidences(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select from residence")) {
            return rows.next();
        }
    }

    private Answer noorLives(HouseholdStory household, String from, @Nullable String lastDay) {
        return noord.post(path(household.id(), "/members"), noor(from, lastDay, UUID.randomUUID()));
    }

    private Map<String, Object> noor(String from, @Nullable String lastDay, UUID member) {
        var body = new HashMap<String, Object>(here.noor());
        body.put("id", member);
        body.put("from", from);
        if (lastDay != null) {
            body.put("lastDay", lastDay);
        }
        return body;
    }

    private Answer moveOut(String lastDay) {
        return noord.post(path(here.id(), "/members/" + here.member() + "/_moveout"), Map.of("lastDay", lastDay));
    }

    private Answer correct(Map<String, Object> body) {
        return noord.post(path(here.id(), "/members/" + here.member() + "/_correctmoveout"), body);
    }

    private int members(HouseholdStory household, String day) {
        return noord.get(path(household.id(), "?validOn=" + day))
                .json()
                .at("/members")
                .size();
    }

    private String found() {
        return find(Map.of("bsn", here.bsn())).json().path("household").asString();
    }

    private String foundOn(String day) {
        return find(Map.of("bsn", here.bsn(), "on", day))
                .json()
                .path("household")
                .asString();
    }

    private Answer find(Map<String, Object> question) {
        return noord.post("/v1/households/_find", question);
    }

    private void isRefused(Answer answer, String from, String lastDay) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        assertThat(answer.json().has("household")).isFalse();
        assertThat(answer.json().path("from").asString()).isEqualTo(from);
        assertThat(answer.json().path("lastDay").asString("")).isEqualTo(lastDay);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
