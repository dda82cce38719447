package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;

/** A mandate goes to whoever works here when it begins, as household-service tells. */
class WhoGetsAMandateTest {

    private static final LocalDate TODAY = LocalDate.now(DutchCalendar.ZONE);

    private final String someone = MandateStory.someone();

    @Test
    void a_stranger_gets_none() {
        PlanStory.service();

        var refused = granted("2026-01-01");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
        assertThat(refused.json().path("professional").asString()).isEqualTo(someone);
    }

    @Test
    void who_is_told_of_while_somebody_waits_gets_one() {
        PlanStory.works("somebody-else", null);
        var waiting = CompletableFuture.supplyAsync(() -> granted("2026-01-01"));

        PlanStory.works(someone, null);

        accepted(waiting.join());
    }

    @Test
    void who_leaves_gets_none_that_begins_after_the_last_day() {
        PlanStory.works(someone, TODAY);

        accepted(granted(TODAY.toString()));
        assertThat(granted(TODAY.plusDays(1).toString()).reason()).isEqualTo("PROFESSIONAL_UNKNOWN");
    }

    @Test
    void who_left_gets_none_any_more_and_gets_one_when_they_stay_after_all() {
        PlanStory.works(someone, TODAY.minusDays(1));
        assertThat(granted("2026-01-01").reason()).isEqualTo("PROFESSIONAL_UNKNOWN");

        PlanStory.works(someone, null);

        accepted(granted("2026-01-01"));
    }

    private Answer granted(String from) {
        var mandate = PlanStory.mandateBody(someone, 1_000);
        mandate.put("from", from);
        return administrator().post("/v1/mandates", mandate);
    }
}
