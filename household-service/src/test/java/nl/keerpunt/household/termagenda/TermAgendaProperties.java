package nl.keerpunt.household.termagenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.householdlife.HouseholdLives;
import nl.keerpunt.household.legalterm.DutchTerms;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.runningterm.Matters;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.testing.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to a household: the agenda of a day is what its terms say on that day. */
class TermAgendaProperties {

    private static final LegalTerms TERMS = DutchTerms.all();

    record Shown(String code, LocalDate start, LocalDate lastDay, boolean late, boolean blocks, boolean warns) {}

    static LongStream seeds() {
        return Laws.seeds(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void on_each_day_it_shows_the_terms_that_somebody_has_to_watch(long seed) {
        var history = HouseholdLives.history(seed);
        if (history.isEmpty()) {
            return;
        }
        var rows = TermRow.of(HouseholdLives.ID, history, TERMS);

        for (var day = HouseholdLives.FIRST_DAY.minusDays(1);
                day.isBefore(HouseholdLives.FIRST_DAY.plusDays(150));
                day = day.plusDays(3)) {
            var today = day;
            var listed = rows.stream()
                    .filter(row -> row.days().contains(today))
                    .map(row -> row.due().on(today))
                    .toList();
            assertThat(listed.stream()
                            .map(item -> new Shown(
                                    item.code(),
                                    item.start(),
                                    item.lastDay(),
                                    item.late(),
                                    item.blocks(),
                                    item.warns()))
                            .collect(Collectors.toSet()))
                    .as("seed %d on %s", seed, day)
                    .isEqualTo(watched(history, day));
            assertThat(listed).allSatisfy(item -> assertThat(item.team()).isEqualTo(team(history, today)));
        }
    }

    private static Set<Shown> watched(List<HouseholdEvent> history, LocalDate day) {
        return Matters.on(day, history).entrySet().stream()
                .flatMap(matter -> TERMS.running(matter.getKey().law(), matter.getValue(), day).stream())
                .filter(running -> running.isOpenOn(day))
                .map(running -> new Shown(
                        running.term().code(),
                        running.start(),
                        running.lastDay(),
                        running.isLate(),
                        running.blocks(),
                        running.warns()))
                .collect(Collectors.toSet());
    }

    private static Team team(List<HouseholdEvent> history, LocalDate day) {
        return HouseholdOn.of(day, history).team();
    }
}
