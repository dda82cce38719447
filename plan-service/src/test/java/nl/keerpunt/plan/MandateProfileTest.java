package nl.keerpunt.plan;

import static nl.keerpunt.plan.MandateStory.mayDecide;
import static nl.keerpunt.plan.MandateStory.someone;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.errors;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A profile says what whoever has a function may decide alone; a mandate by it is what it said when it was granted. */
class MandateProfileTest {

    private static final String ASKED = "law=JEUGDWET&amount=500&months=6&on=2026-03-01&product=HH1";

    private final String someone = someone();
    private final UUID profile = UUID.randomUUID();
    private final Map<String, Object> body = body("F" + profile.toString().substring(0, 8));

    @Test
    void a_mandate_by_a_profile_is_what_the_profile_said_then_and_no_change_of_it_changes_that() {
        accepted(administrator().post("/v1/mandate-profiles", body));
        var granted = accepted(grant());
        body.remove("id");
        body.put("upTo", 400);
        var changed = accepted(administrator().post("/v1/mandate-profiles/" + profile + "/_change", body));

        var may = mayDecide(changed, someone, ASKED);
        assertThat(may.path("mayDecide").asBoolean()).isTrue();
        assertThat(may.path("rule").asString()).isEqualTo("PROFILE");
        assertThat(may.path("profile").path("id").asString()).isEqualTo(profile.toString());
        assertThat(may.path("profile").path("version").asInt()).isEqualTo(1);
        assertThat(listed(null).path("version").asInt()).isEqualTo(2);
        assertThat(listed(null).path("upTo").asLong()).isEqualTo(400);
        assertThat(listed(MandateStory.recordedAt(granted)).path("upTo").asLong())
                .isEqualTo(500);
        assertThat(held().path("decision").asString()).isEqualTo("Mandaatbesluit 2026");
        assertThat(held().path("function").asString()).isEqualTo(body.get("function"));
        assertThat(texts(held().path("products"))).containsExactly("HH1");
    }

    @Test
    void granting_by_a_changed_profile_again_grants_nothing_more() {
        accepted(administrator().post("/v1/mandate-profiles", body));
        var mandate = UUID.randomUUID();
        accepted(grant(mandate, "2026-12-31"));
        body.remove("id");
        body.put("months", 12);
        accepted(administrator().post("/v1/mandate-profiles/" + profile + "/_change", body));

        accepted(grant(mandate, "2026-12-31"));
        assertThat(grant(mandate, "2026-11-30").reason()).isEqualTo("MANDATE_ALREADY_GRANTED");
        assertThat(held().path("months").asInt()).isEqualTo(6);
    }

    @Test
    void there_is_no_mandate_by_a_profile_that_nobody_wrote() {
        assertThat(grant().reason()).isEqualTo("UNKNOWN_PROFILE");
        body.remove("id");
        assertThat(administrator()
                        .post("/v1/mandate-profiles/" + profile + "/_change", body)
                        .reason())
                .isEqualTo("UNKNOWN_PROFILE");
    }

    @Test
    void a_second_profile_of_a_function_is_refused() {
        accepted(administrator().post("/v1/mandate-profiles", body));
        body.put("id", UUID.randomUUID());

        assertThat(administrator().post("/v1/mandate-profiles", body).reason()).isEqualTo("FUNCTION_HAS_PROFILE");
    }

    @Test
    void a_substitute_may_on_the_days_on_which_the_other_is_away() {
        accepted(administrator().post("/v1/mandate-profiles", body));
        PlanStory.works(someone, null);
        PlanStory.works("kim", null);
        var grant = grantBody(UUID.randomUUID(), "2026-12-31");
        grant.put(
                "substitution",
                Map.of("insteadOf", "kim", "away", List.of(Map.of("from", "2026-07-06", "until", "2026-07-24"))));
        var granted = accepted(administrator().post("/v1/mandate-profiles/" + profile + "/_grant", grant));

        var there = mayDecide(granted, someone, ASKED);
        var away = mayDecide(granted, someone, ASKED.replace("2026-03-01", "2026-07-24"));

        assertThat(there.path("mayDecide").asBoolean()).isFalse();
        assertThat(there.path("rule").asString()).isEqualTo("SUBSTITUTION");
        assertThat(texts(there.path("whoMay"))).doesNotContain(someone);
        assertThat(away.path("mayDecide").asBoolean()).isTrue();
        assertThat(away.path("rule").asString()).isEqualTo("SUBSTITUTION");
        assertThat(texts(away.path("whoMay"))).contains(someone);
        assertThat(held().path("substitution").path("insteadOf").asString()).isEqualTo("kim");
    }

    @Test
    void who_is_substituted_for_works_here_too() {
        accepted(administrator().post("/v1/mandate-profiles", body));
        PlanStory.works(someone, null);
        var grant = grantBody(UUID.randomUUID(), "2026-12-31");
        grant.put(
                "substitution",
                Map.of("insteadOf", "stranger", "away", List.of(Map.of("from", "2026-07-06", "until", "2026-07-24"))));

        var refused = administrator().post("/v1/mandate-profiles/" + profile + "/_grant", grant);

        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        assertThat(refused.json().path("professional").asString()).isEqualTo("stranger");
    }

    @Test
    void everything_that_contradicts_itself_is_told_at_once() {
        body.put("laws", List.of("WMO", "WMO"));
        body.put("competences", List.of("YOUTH_SAFETY", "YOUTH_SAFETY"));
        body.put("products", List.of("HH1", "HH1"));

        assertThat(errors(administrator().post("/v1/mandate-profiles", body)))
                .containsExactlyInAnyOrder("laws CONTRADICTORY", "competences CONTRADICTORY", "products CONTRADICTORY");
    }

    @Test
    void the_answer_names_the_limit_that_decided_and_how_each_mandate_was_weighed() {
        accepted(administrator().post("/v1/mandate-profiles", body));
        var granted = accepted(grant());

        var other = mayDecide(granted, someone, ASKED.replace("HH1", "HH2") + "&action=ARRANGE");
        var later = mayDecide(granted, someone, ASKED.replace("amount=500", "amount=501") + "&action=CHANGE");

        assertThat(other.path("mayDecide").asBoolean()).isFalse();
        assertThat(other.path("rule").asString()).isEqualTo("PRODUCT");
        assertThat(texts(other.path("weighed").path(0).path("passed"))).containsExactly("PRODUCT");
        assertThat(later.path("rule").asString()).isEqualTo("AMOUNT");
        assertThat(mayDecide(granted, someone(), ASKED).path("rule").asString()).isEqualTo("NO_MANDATE");
    }

    /** The mandate ended: a line that is decided today may not bear a day on which it held. */
    @Test
    void a_line_asks_for_a_mandate_on_the_day_it_is_recorded_too() {
        PlanStory.works(someone, null);
        var ended = PlanStory.mandateBody(someone, 500);
        ended.put("until", "2026-03-31");
        var granted = accepted(administrator().post("/v1/mandates", ended));

        assertThat(mayDecide(granted, someone, ASKED).path("mayDecide").asBoolean())
                .isTrue();
        assertThat(mayDecide(granted, someone, ASKED + "&action=RESTORE")
                        .path("mayDecide")
                        .asBoolean())
                .isTrue();
        var line = mayDecide(granted, someone, ASKED + "&action=DECIDE_LINE");
        assertThat(line.path("mayDecide").asBoolean()).isFalse();
        assertThat(line.path("rule").asString()).isEqualTo("PERIOD");
        assertThat(texts(line.path("whoMay"))).doesNotContain(someone);
    }

    private Answer grant() {
        return grant(UUID.randomUUID(), "2026-12-31");
    }

    private Answer grant(UUID mandate, String until) {
        PlanStory.works(someone, null);
        return administrator().post("/v1/mandate-profiles/" + profile + "/_grant", grantBody(mandate, until));
    }

    private Map<String, Object> grantBody(UUID mandate, String until) {
        var grant = new HashMap<String, Object>();
        grant.put("id", mandate);
        grant.put("professional", someone);
        grant.put("decision", "Mandaatbesluit 2026");
        grant.put("from", "2026-01-01");
        grant.put("until", until);
        return grant;
    }

    private Map<String, Object> body(String function) {
        var written = new HashMap<String, Object>();
        written.put("id", profile);
        written.put("function", function.toUpperCase(Locale.ROOT));
        written.put("competences", List.of("YOUTH_SAFETY"));
        written.put("laws", List.of("JEUGDWET"));
        written.put("products", List.of("HH1"));
        written.put("upTo", 500);
        written.put("months", 6);
        return written;
    }

    private JsonNode listed(@Nullable Instant knownAt) {
        var question = knownAt == null ? "" : "?knownAt=" + knownAt;
        return accepted(noor().get("/v1/mandate-profiles" + question))
                .json()
                .path("profiles")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(profile.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode held() {
        return accepted(noor().get("/v1/mandates/" + someone))
                .json()
                .path("mandates")
                .path(0);
    }
}
