package nl.keerpunt.household.professional;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether somebody is away on every day of an absence that they would substitute for. */
class AbsentThroughoutSpec {

    private static final Absence MARCH = days("2026-03-01", "2026-03-31");

    @Test
    void one_absence_can_cover_it_all() {
        assertThat(isAway(MARCH, days("2026-03-01", "2026-03-31"))).isTrue();
        assertThat(isAway(MARCH, days("2026-02-01", null))).isTrue();
    }

    @Test
    void several_that_follow_on_each_other_can_too() {
        assertThat(isAway(MARCH, days("2026-02-20", "2026-03-10"), days("2026-03-11", null)))
                .isTrue();
    }

    @Test
    void one_day_in_between_is_enough_to_be_there() {
        assertThat(isAway(MARCH, days("2026-02-20", "2026-03-10"), days("2026-03-12", null)))
                .isFalse();
        assertThat(isAway(MARCH, days("2026-03-01", "2026-03-30"))).isFalse();
        assertThat(isAway(MARCH)).isFalse();
    }

    @Test
    void what_has_no_end_is_covered_by_what_has_none() {
        var open = days("2026-03-01", null);
        assertThat(isAway(open, days("2026-03-01", "2150-12-31"))).isFalse();
        assertThat(isAway(open, days("2026-03-01", null))).isTrue();
    }

    private static boolean isAway(Absence asked, Absence... recorded) {
        var byId = new LinkedHashMap<UUID, Absence>();
        for (var absence : recorded) {
            byId.put(new UUID(0, byId.size()), absence);
        }
        return new Absences(byId, Set.of()).coverAll(asked.from(), asked.lastDay());
    }

    private static Absence days(String from, @Nullable String until) {
        return new Absence(parse(from), until == null ? null : parse(until), null);
    }
}
