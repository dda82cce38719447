package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.errors;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.household.AgreementOfOthers;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a household agreed to, version by version, and what differs. */
class PlanVersionsTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_version_shows_the_plan_as_it_was_agreed_and_not_as_it_is() {
        agreedTwice();

        var first = asked("/1");
        assertThat(first.at("/purpose").asString()).isEqualTo("a calm home");
        assertThat(first.at("/householdVoice").asString()).isEqualTo("this is it");
        assertThat(first.at("/lines/0/until").asString()).isEqualTo("2026-07-31");
        assertThat(first.at("/goals/0/words").asString()).isEqualTo("do homework in peace");
        assertThat(asked("/2").at("/lines/0/until").asString()).isEqualTo("2026-08-31");
        assertThat(noor().get(versions() + "/3").status()).isEqualTo(404);
        assertThat(noor().get(versions() + "/0").status()).isEqualTo(404);
    }

    @Test
    void they_are_listed_with_their_days_and_as_far_as_they_were_known() {
        story.drafted().withAGoal().withALine().agreed();
        var then = story.lastRecorded();
        changedAndAgreed();

        var items = asked("").path("items");
        assertThat(texts(
                        items,
                        each -> each.path("version").asString() + " "
                                + each.path("on").asString()))
                .containsExactly("1 2026-01-20", "2 2026-02-20");
        assertThat(items.at("/0/recordedAt").asString()).isEqualTo(then.toString());
        assertThat(items.toString()).doesNotContain("this is it", "calm");
        assertThat(asked("?knownAt=" + then).path("items")).hasSize(1);
        assertThat(noor().get(versions() + "/2?knownAt=" + then).status()).isEqualTo(404);
    }

    @Test
    void what_differs_is_told_by_field_and_in_two_languages() {
        agreedTwice();

        var differences = asked("/1/differences?to=2");
        assertThat(differences.at("/purpose/after").asString()).isEqualTo("room for all");
        assertThat(differences.path("goals")).isEmpty();
        assertThat(texts(
                        differences.at("/lines/0/fields"),
                        each -> each.path("field").asString()))
                .containsExactly("WHAT", "UNTIL");
        assertThat(differences.at("/lines/0/fields/1/said/nl").asString())
                .isEqualTo("De laatste dag was 31 juli 2026 en is nu 31 augustus 2026.");
        assertThat(differences.at("/lines/0/fields/1/said/en").asString())
                .isEqualTo("The last day was 31 July 2026 and is now 31 August 2026.");
        assertThat(asked("/1/differences?to=1").path("lines")).isEmpty();
        assertThat(noor().get(versions() + "/1/differences?to=9").status()).isEqualTo(404);
        assertThat(errors(noor().get(versions() + "/1/differences"))).containsExactly("to MISSING");
        assertThat(errors(noor().get(versions() + "/one/differences?to=two")))
                .containsExactlyInAnyOrder("version MALFORMED", "to MALFORMED");
    }

    /** Sam works under no law: the words of the line changed, and that is not for Sam to know. */
    @Test
    void what_is_withheld_differs_for_nobody_it_is_withheld_from() {
        agreedTwice();
        var sam = PlanStory.service().professional("sam", "0307", "north", "access");

        var differences = accepted(sam.get(versions() + "/1/differences?to=2"));

        assertThat(texts(
                        differences.json().at("/lines/0/fields"),
                        each -> each.path("field").asString()))
                .containsExactly("UNTIL");
        assertThat(differences.text()).contains("hulp volgens de Jeugdwet").doesNotContain("guidance", "WHAT", "45A48");
        assertThat(Looks.at(story)).endsWith("sam read-plan-versions own-team");
    }

    @Test
    void a_line_that_stands_still_is_no_part_of_the_version_and_says_for_what_it_waits() {
        story.drafted().withAGoal().withALine();
        var parent = UUID.randomUUID();
        var needed = new NeededAgreement(
                false, null, List.of(new NeededVoice(List.of(parent), List.of(), List.of(WayOut.TALK_AGAIN))));
        story.mayAgree(new WhoMayAgreeV1(
                PlanStory.MUNICIPALITY,
                story.householdId(),
                LocalDate.parse("2026-01-20"),
                List.of(parent),
                List.of(new AgreementOfOthers(UUID.randomUUID(), new LegalBasis("JEUGDWET"), needed))));

        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "yes", "on", "2026-01-20")));

        var version = asked("/1");
        assertThat(version.path("lines")).isEmpty();
        assertThat(version.at("/stopped/0/line").asString())
                .isEqualTo(story.line().toString());
        assertThat(version.at("/stopped/0/cause").asString()).isEqualTo("AGREEMENT_MISSING");
        assertThat(asked("").at("/items/0/stopped/0/line").asString())
                .isEqualTo(story.line().toString());
    }

    private void agreedTwice() {
        story.drafted().withAGoal().withALine().agreed();
        changedAndAgreed();
    }

    private void changedAndAgreed() {
        var body = story.changeBody();
        body.put("until", "2026-08-31");
        body.put("what", "guidance at home and\nat school " + "w".repeat(3_900));
        accepted(noor().post(story.linePath() + "/_change", body));
        accepted(noor().post(story.path() + "/_rephrase", Map.of("purpose", "room for all")));
        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "and this", "on", "2026-02-20")));
    }

    private JsonNode asked(String further) {
        return asked(noor(), further);
    }

    private JsonNode asked(Http caller, String further) {
        return accepted(caller.get(versions() + further)).json();
    }

    private String versions() {
        return story.path() + "/versions";
    }
}
