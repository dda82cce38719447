package nl.keerpunt.household.professional;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandInsSpec {

    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final ProfessionalId BRAM = new ProfessionalId("bram");
    private static final ProfessionalId CLARA = new ProfessionalId("clara");
    private static final Presence THERE = new Presence(null, null, null);

    @Test
    void whoever_is_there_does_their_own_work() {
        assertThat(acting(Map.of(ANNA, THERE))).contains(ANNA);
    }

    @Test
    void a_substitute_does_the_work_of_who_is_away() {
        assertThat(acting(Map.of(ANNA, away(BRAM), BRAM, THERE))).contains(BRAM);
    }

    @Test
    void for_a_substitute_who_is_away_their_own_stands_in() {
        assertThat(acting(Map.of(ANNA, away(BRAM), BRAM, away(CLARA), CLARA, THERE)))
                .contains(CLARA);
    }

    @Test
    void nobody_does_it_where_nobody_was_named() {
        assertThat(acting(Map.of(ANNA, away(null)))).isEmpty();
        assertThat(acting(Map.of(ANNA, away(BRAM), BRAM, away(null)))).isEmpty();
    }

    @Test
    void nobody_does_it_when_the_substitute_left() {
        assertThat(acting(Map.of(ANNA, away(BRAM)))).isEmpty();
    }

    @Test
    void two_who_name_each_other_leave_it_to_nobody() {
        assertThat(acting(Map.of(ANNA, away(BRAM), BRAM, away(ANNA)))).isEmpty();
    }

    @Test
    void for_a_stranger_nobody_acts() {
        assertThat(acting(Map.of())).isEmpty();
    }

    private static Optional<ProfessionalId> acting(Map<ProfessionalId, Presence> onThatDay) {
        return StandIns.whoActsFor(ANNA, each -> Optional.ofNullable(onThatDay.get(each)));
    }

    private static Presence away(@Nullable ProfessionalId substitute) {
        return new Presence(null, null, new Away(new UUID(0, 1), new Absence(parse("2026-03-01"), null, substitute)));
    }
}
