package nl.keerpunt.household.dossier;

import static nl.keerpunt.household.householdlife.HouseholdLives.DAYS;
import static nl.keerpunt.household.householdlife.HouseholdLives.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.householdlife.HouseholdLives;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who answers for a household, on both axes: whatever was known by then, on no day nobody does. Only a household of
 * which a former release did not tell who registered it has nobody before its first director.
 */
class AnsweringProperties {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void on_every_day_at_every_moment_somebody_answers(long seed) {
        var history = HouseholdLives.history(seed);
        days().forEach(day -> {
            var shown = HouseholdOn.of(day, List.of());
            var known = new ArrayList<HouseholdEvent>();
            for (var event : history) {
                shown = shown.after(event);
                known.add(event);
                assertThat(shown.answers())
                        .as("seed %d on %s after %s", seed, day, event)
                        .isEqualTo(reckoned(day, known))
                        .isNotNull();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_what_a_former_release_told_the_director_answers_and_before_there_is_one_nobody(long seed) {
        var former = HouseholdLives.history(seed).stream()
                .flatMap(AnsweringProperties::asToldBefore)
                .toList();
        if (former.isEmpty()) {
            return;
        }
        days().forEach(day -> {
            var shown = HouseholdOn.of(day, former);
            var direction = shown.direction();
            assertThat(shown.answers()).isEqualTo(direction == null ? null : direction.director());
            assertThat(direction == null ? Acceptance.ACCEPTED : direction.acceptance())
                    .isEqualTo(Acceptance.ACCEPTED);
        });
    }

    /** By the events alone: the last of those that have begun says who is meant, and if they accepted by then. */
    private static @Nullable ProfessionalId reckoned(LocalDate day, List<HouseholdEvent> known) {
        ProfessionalId director = null;
        ProfessionalId instead = null;
        for (var event : known) {
            switch (event) {
                case HouseholdRegistered it -> instead = it.by();
                case DirectorAssigned it
                when !it.from().isAfter(day) -> {
                    director = it.director();
                    instead = by(it.assigned(), it.director());
                }
                case DirectorTransferred it
                when !it.from().isAfter(day) -> {
                    director = it.director();
                    instead = by(it.assigned(), it.director());
                }
                case DirectionAccepted it
                when !it.on().isAfter(day) && !it.from().isAfter(day) -> instead = director;
                case DirectionDeclined it
                when !it.from().isAfter(day) -> {
                    director = it.answers();
                    instead = it.answers();
                }
                case HouseholdEvent _ -> {}
            }
        }
        return instead;
    }

    /** Of what was handed over the director answers at once. */
    private static ProfessionalId by(@Nullable Assigning assigned, ProfessionalId director) {
        return assigned == null ? director : assigned.by();
    }

    private static Stream<HouseholdEvent> asToldBefore(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered it -> Stream.of(new HouseholdRegistered(it.household(), it.team(), it.on(), null));
            case DirectorAssigned it ->
                Stream.of(new DirectorAssigned(it.household(), it.director(), it.team(), it.from(), null));
            case DirectorTransferred it ->
                Stream.of(new DirectorTransferred(
                        it.household(), it.relieved(), it.director(), it.team(), it.from(), it.reason(), null));
            case DirectionAccepted _, DirectionDeclined _ -> Stream.empty();
            case HouseholdEvent it -> Stream.of(it);
        };
    }

    private static Stream<LocalDate> days() {
        var around = FIRST_DAY.datesUntil(FIRST_DAY.plusDays(DAYS));
        return Stream.concat(Stream.of(Days.FIRST, Days.LAST), around);
    }
}
