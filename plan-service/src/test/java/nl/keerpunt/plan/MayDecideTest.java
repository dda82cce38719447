package nl.keerpunt.plan;

import static nl.keerpunt.plan.MandateStory.mayDecide;
import static nl.keerpunt.plan.MandateStory.someone;
import static nl.keerpunt.plan.MandateStory.withdraw;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may decide, as the register says. */
class MayDecideTest {

    @Test
    void a_mandate_says_who_may_decide() {
        var professional = someone();
        var granted = PlanStory.mandate(professional, 5_000_000);

        var may = mayDecide(granted, professional, "law=JEUGDWET&amount=5000000&months=6&on=2026-03-01");
        var mayNot = mayDecide(granted, "nobody", "law=JEUGDWET&amount=5000000&months=6&on=2026-03-01");

        assertThat(may.path("mayDecide").asBoolean()).isTrue();
        assertThat(may.path("mandate").asString())
                .isEqualTo(granted.json().path("id").asString());
        assertThat(mayNot.path("mayDecide").asBoolean()).isFalse();
        assertThat(texts(mayNot.path("whoMay"))).contains(professional);
    }

    @Test
    void who_may_decide_is_answered_for_the_past_as_it_was_known_then() {
        var professional = someone();
        var granted = PlanStory.mandate(professional, 6_000_000);
        var known = MandateStory.recordedAt(granted);
        var withdrawn = withdraw(professional, granted, "2026-03-31");
        var question = "law=JEUGDWET&amount=6000000&months=6&on=2026-04-01";

        assertThat(mayDecide(withdrawn, professional, question)
                        .path("mayDecide")
                        .asBoolean())
                .isFalse();
        assertThat(texts(mayDecide(withdrawn, professional, question).path("whoMay")))
                .doesNotContain(professional);
        var then = mayDecide(withdrawn, professional, question + "&knownAt=" + known);
        assertThat(then.path("mayDecide").asBoolean()).isTrue();
        assertThat(texts(then.path("whoMay"))).contains(professional);
        assertThat(mayDecide(withdrawn, professional, question.replace("04-01", "03-31"))
                        .path("mayDecide")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_withdrawn_mandate_is_listed_with_its_last_day() {
        var professional = someone();
        var granted = PlanStory.mandate(professional, 1);
        withdraw(professional, granted, "2026-03-31");

        var held = accepted(noor().get("/v1/mandates/" + professional + "?validOn=2026-04-01"))
                .json()
                .path("mandates")
                .path(0);

        assertThat(held.path("until").asString()).isEqualTo("2026-03-31");
        assertThat(held.path("valid").asBoolean()).isFalse();
    }

    @Test
    void a_question_without_an_amount_is_not_understood() {
        var answer = noor().get("/v1/mandates/noor/may-decide?law=wmo&months=0");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors")).hasSize(3);
    }
}
