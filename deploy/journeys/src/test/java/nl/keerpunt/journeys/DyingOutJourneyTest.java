package nl.keerpunt.journeys;

import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import org.junit.jupiter.api.Test;

/** The last of a household dies, by a notice of the registry: what that does to each service, and undoing it. */
class DyingOutJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Person bram = Platforms.shared().door().as("bram");
    private final Person daan = Platforms.shared().door().as("daan");
    private final Person eva = Platforms.shared().door().as("eva");
    private final LocalDate today = Platforms.today();
    private final String bsn = new FreeNumbers(new Random(), bram).next();
    private final Guidance guidance = Guidance.agree(bram);
    private final String household = "/v1/households/" + guidance.household();
    private final String plan = "/v1/plans/" + guidance.household();

    @Test
    void what_it_had_ends_its_money_is_free_again_and_a_mistake_undoes_all_of_it() {
        somebodyLivesThereAndHasPlan();
        assertThat(guidance.coverInTheEnd()).isEqualTo("COVERED");
        assertThat(reserved(Guidance.CENTS)).isEqualTo(Guidance.CENTS);

        var death = notice(Map.of("kind", "DEATH", "on", today));

        assertThat(status("ENDED")).isEqualTo("ENDED");
        var ofOneDay = bram.get(guidance.path()).json().path("committed").asLong();
        assertThat(ofOneDay).isPositive().isLessThan(Guidance.CENTS);
        assertThat(reserved(ofOneDay)).isEqualTo(ofOneDay);
        assertThat(diedOutOn(today.toString())).isEqualTo(today.toString());

        notice(Map.of("kind", "WITHDRAWAL", "on", today, "corrects", death));

        assertThat(status("AGREED")).isEqualTo("AGREED");
        assertThat(guidance.lastCoverInTheEnd()).isEqualTo("COVERED");
        assertThat(reserved(Guidance.CENTS)).isEqualTo(Guidance.CENTS);
        assertThat(diedOutOn("")).isEmpty();
    }

    private void somebodyLivesThereAndHasPlan() {
        make(
                bram,
                household + "/members",
                Map.of("bsn", bsn, "name", "Fictief Persoon", "birthDate", "1950-05-01", "from", today));
        make(bram, "/v1/plans", Map.of("household", guidance.household(), "purpose", "Rust.", "on", today));
    }

    private UUID notice(Map<String, ?> content) {
        var id = UUID.randomUUID();
        make(eva, "/v1/notices", Map.of("id", id, "bsn", bsn, "content", content));
        return id;
    }

    private String status(String expected) {
        var tomorrow = guidance.path() + "?validOn=" + today.plusDays(1);
        return asked(() -> bram.get(tomorrow).json().path("status").asString(), expected);
    }

    private String diedOutOn(String expected) {
        return asked(() -> bram.get(plan).json().path("diedOutOn").asString(""), expected);
    }

    private long reserved(long expected) {
        return asked(
                () -> daan.get("/v1/reservations/" + guidance.arrangement())
                        .json()
                        .at("/held/reserved")
                        .asLong(-1),
                expected);
    }

    private static <T> T asked(Supplier<T> question, T expected) {
        return Patience.until(PATIENCE, question, expected::equals);
    }

    private static void make(Person who, String path, Map<String, ?> body) {
        accepted(who.post(path, UUID.randomUUID().toString(), body));
    }
}
