package nl.keerpunt.household.staffing;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnattendedSpec {

    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final ProfessionalId BRAM = new ProfessionalId("bram");
    private static final Presence THERE = new Presence(null, null, null);

    @Test
    void whoever_is_there_or_has_somebody_who_stands_in_is_attended() {
        assertThat(of(Map.of(ANNA, away("2026-03-02", BRAM), BRAM, THERE))).isEmpty();
    }

    @Test
    void whoever_is_away_alone_is_not_from_the_first_day_on() {
        assertThat(of(Map.of(ANNA, away("2026-03-02", null)))).containsExactly(Map.entry(ANNA, parse("2026-03-02")));
    }

    @Test
    void with_a_substitute_it_begins_when_that_one_is_away_too() {
        assertThat(of(Map.of(ANNA, away("2026-03-02", BRAM), BRAM, away("2026-03-09", null))))
                .containsOnly(Map.entry(ANNA, parse("2026-03-09")), Map.entry(BRAM, parse("2026-03-09")));
    }

    @Test
    void whoever_left_is_not_and_neither_is_whom_they_stood_in_for() {
        var gone = Map.of(BRAM, parse("2026-03-16"));

        assertThat(Unattended.of(Map.of(ANNA, away("2026-03-02", BRAM)), gone))
                .containsOnly(Map.entry(ANNA, parse("2026-03-16")), Map.entry(BRAM, parse("2026-03-16")));
    }

    @Test
    void two_who_name_each_other_are_not_from_when_the_second_is_away() {
        assertThat(of(Map.of(ANNA, away("2026-03-02", BRAM), BRAM, away("2026-03-04", ANNA))))
                .containsOnly(Map.entry(ANNA, parse("2026-03-04")), Map.entry(BRAM, parse("2026-03-04")));
    }

    private static Map<ProfessionalId, LocalDate> of(Map<ProfessionalId, Presence> there) {
        return Unattended.of(there, Map.of());
    }

    private static Presence away(String from, @Nullable ProfessionalId substitute) {
        return new Presence(null, null, new Away(new UUID(0, 1), new Absence(parse(from), null, substitute)));
    }
}
