package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.testing.http.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a household's arrangements when the last of it died, and when that was a mistake. */
class DyingOutTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(Running.MUNICIPALITY);
    private static final AgbCode PROVIDER = contracted();
    private static final LocalDate DAY = LocalDate.parse("2026-02-14");
    private static final Http DIRECTOR = as("director");

    private final UUID household = household();

    @Test
    void all_that_it_has_ends_that_day_and_nothing_of_another_household() {
        var running = running(PROVIDER, household);
        var waiting = agreed(PROVIDER, household);
        var neighbours = running(PROVIDER, household());

        diedOut(DAY);

        eventually(() -> names(running), names -> names.getLast().equals("arrangement-ended-by-death"));
        eventually(() -> names(waiting), names -> names.getLast().equals("arrangement-ended-by-death"));
        assertThat(shown(running, DAY).path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown(running, DAY.plusDays(1)).path("status").asString()).isEqualTo("ENDED");
        assertThat(shown(running, DAY).path("committed").asLong()).isEqualTo(28_814 + 23_728);
        assertThat(shown(waiting, DAY).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(shown(waiting, DAY).path("committed").asLong()).isZero();
        assertThat(shown(neighbours, DAY.plusDays(1)).path("status").asString()).isEqualTo("RUNNING");
    }

    @Test
    void told_by_mistake_each_goes_on_as_it_was() {
        var running = running(PROVIDER, household);
        var waiting = agreed(PROVIDER, household);
        diedOut(DAY);
        eventually(() -> names(running), names -> names.getLast().equals("arrangement-ended-by-death"));
        eventually(() -> names(waiting), names -> names.getLast().equals("arrangement-ended-by-death"));

        diedOut(null);

        eventually(() -> names(running), names -> names.getLast().equals("death-taken-back"));
        eventually(() -> names(waiting), names -> names.getLast().equals("death-taken-back"));
        assertThat(shown(running, DAY.plusDays(1)).path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown(running, DAY).path("committed").asLong()).isEqualTo(28_814 + 47_457 + 23_729);
        assertThat(shown(waiting, DAY).path("status").asString()).isEqualTo("AGREED");
        assertThat(shown(waiting, DAY).path("committed").asLong()).isEqualTo(28_814 + 47_457 + 23_729);
    }

    @Test
    void what_is_agreed_after_that_was_told_ends_as_well() {
        var first = running(PROVIDER, household);
        diedOut(DAY);
        eventually(() -> names(first), names -> names.getLast().equals("arrangement-ended-by-death"));

        var late = agreed(PROVIDER, household);

        eventually(() -> names(late), names -> names.getLast().equals("arrangement-ended-by-death"));
        assertThat(shown(late, DAY).path("committed").asLong()).isZero();
    }

    @Test
    void what_is_restored_while_nobody_is_left_ends_once_more() {
        var id = running(PROVIDER, household);
        diedOut(DAY);
        eventually(() -> names(id), names -> names.getLast().equals("arrangement-ended-by-death"));

        accepted(DIRECTOR.post(
                path(id) + "/_restore", fields("version", 1, "from", "2026-02-15", "reason", "Toch nog.")));

        eventually(
                () -> names(id).stream()
                        .filter("arrangement-ended-by-death"::equals)
                        .count(),
                ended -> ended == 2);
    }

    private void diedOut(@Nullable LocalDate on) {
        hear(new HouseholdDiedOutV1(HERE, new HouseholdId(HERE, household), on));
    }

    private static JsonNode shown(String id, LocalDate day) {
        return accepted(DIRECTOR.get(path(id) + "?validOn=" + day)).json();
    }

    private static List<String> names(String id) {
        return accepted(DIRECTOR.get(path(id) + "/history"))
                .json()
                .path("events")
                .valueStream()
                .map(event -> event.path("name").asString())
                .toList();
    }
}
