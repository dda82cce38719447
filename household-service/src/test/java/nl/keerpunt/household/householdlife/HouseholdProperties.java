package nl.keerpunt.household.householdlife;

import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.household.householdlife.HouseholdLives.DAYS;
import static nl.keerpunt.household.householdlife.HouseholdLives.FIRST_DAY;
import static nl.keerpunt.household.householdlife.HouseholdLives.ID;
import static nl.keerpunt.household.householdlife.HouseholdLives.STEPS;
import static nl.keerpunt.household.householdlife.HouseholdLives.anyCommand;
import static nl.keerpunt.household.householdlife.HouseholdLives.decideOrNull;
import static nl.keerpunt.household.householdlife.HouseholdLives.evolve;
import static nl.keerpunt.household.householdlife.HouseholdLives.live;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.keerpunt.household.dossier.DirectedBy;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Question;
import nl.keerpunt.household.memberlife.Residence;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeCommand;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RepresentationCommand;
import nl.keerpunt.household.registration.RepresentationCommand.NameOutsider;
import nl.keerpunt.household.registration.RepresentationCommand.TellWhoMayAgree;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.registration.SafetyCommand;
import nl.keerpunt.household.registration.SuccessorCommand;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.testing.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a household. A failure names its seed. */
class HouseholdProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_decided_event_can_be_replayed(long seed) {
        var life = live(seed, "Noor");

        Household replayed = new Household.Unregistered();
        for (var event : life.history()) {
            replayed = Household.evolve(replayed, event);
        }

        assertThat(replayed).isEqualTo(life.current());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_retry_adds_nothing(long seed) {
        var random = new Random(seed);
        Household current = new Household.Unregistered();
        for (var step = 0; step < STEPS; step++) {
            var command = anyCommand(random, "Noor");
            var decided = decideOrNull(command, current);
            if (decided != null) {
                current = evolve(current, decided);
                assertThat(Household.decide(command, current)).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_day_from_the_first_assignment_has_exactly_one_director(long seed) {
        var history = live(seed, "Noor").history();
        var tenures = tenures(history);

        for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(DAYS)); day = day.plusDays(1)) {
            var on = day;
            var directors = tenures.stream()
                    .filter(tenure -> tenure.covers(on))
                    .map(Tenure::director)
                    .toList();
            var directed = !tenures.isEmpty() && !on.isBefore(tenures.getFirst().from());
            assertThat(directors).as("directors on %s", on).hasSize(directed ? 1 : 0);
            var shown = HouseholdOn.of(on, history).direction();
            assertThat(shown == null ? List.of() : List.of(shown.director())).isEqualTo(directors);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void once_every_day_has_come_the_dossier_shows_what_the_rules_hold(long seed) {
        var life = live(seed, "Noor");
        var shown = HouseholdOn.of(Days.LAST, life.history());

        if (life.current() instanceof RegisteredHousehold household) {
            assertThat(Optional.ofNullable(shown.direction()).map(DirectedBy::director))
                    .isEqualTo(household.directed().map(Direction::director));
            assertThat(shown.isFlagged())
                    .isEqualTo(household.flagged().filter(Guarding.Flag::isSet).isPresent());
            assertThat(Optional.ofNullable(shown.answers())).isEqualTo(household.answers());
            assertThat(shown.planActiveSince() != null).isEqualTo(household.planActive());
            assertThat(shown.members().keySet())
                    .isEqualTo(without(household.members().all(), Residence::lastDay));
            assertThat(shown.stays().keySet())
                    .isEqualTo(household.members().all().keySet());
            shown.stays()
                    .forEach((member, stay) -> assertThat(stay.person())
                            .isEqualTo(household.residence(member).orElseThrow().person()));
            assertThat(without(shown.requests(), asked -> asked.answer()))
                    .isEqualTo(without(household.requests(), Question::answered));
        } else if (!(life.current() instanceof Household.Ending)) {
            assertThat(shown.erased()).isEqualTo(life.current() instanceof Household.Erased);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_happens_somebody_answers(long seed) {
        var random = new Random(seed);
        Household current = new Household.Unregistered();
        for (var step = 0; step < STEPS; step++) {
            var decided = decideOrNull(anyCommand(random, "Noor"), current);
            current = decided == null ? current : evolve(current, decided);
            switch (current) {
                case RegisteredHousehold household ->
                    assertThat(household.answers()).isPresent();
                case Household.Ending ending ->
                    assertThat(ending.household().answers()).isPresent();
                case Household.Unregistered _, Household.Erased _ -> {}
            }
        }
    }

    /** The ids of what has no such part. */
    private static <T> Set<UUID> without(Map<UUID, T> items, Function<T, @Nullable Object> part) {
        return items.entrySet().stream()
                .filter(item -> part.apply(item.getValue()) == null)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_active_plan_is_never_without_a_director(long seed) {
        var random = new Random(seed);
        Household current = new Household.Unregistered();
        for (var step = 0; step < STEPS; step++) {
            var decided = decideOrNull(anyCommand(random, "Noor"), current);
            current = decided == null ? current : evolve(current, decided);
            if (current instanceof RegisteredHousehold household && household.planActive()) {
                assertThat(household.directed()).isPresent();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_erased_household_stays_erased(long seed) {
        var random = new Random(seed);
        Household erased = new Household.Erased();
        for (var step = 0; step < STEPS; step++) {
            var command = anyCommand(random, "Noor");
            switch (command) {
                case RecordPlanActive _,
                        RecordPlanClosed _,
                        HandDirectionOver _,
                        EraseHousehold _,
                        EraseLawRecord _,
                        EraseAgain _,
                        HearQuiet _,
                        HearSupport _,
                        HearPlanChange _,
                        TellWhoMayAgree _ ->
                    assertThat(Household.decide(command, erased)).isEmpty();
                case RegisterHousehold _,
                        AddMember _,
                        MoveMemberOut _,
                        CorrectMoveOut _,
                        CorrectPerson _,
                        TakeMemberBack _,
                        RecordRequest _,
                        CorrectRequestDay _,
                        AnswerRequest _,
                        TakeAnswerBack _,
                        AssignDirector _,
                        TransferDirector _,
                        AcceptDirection _,
                        DeclineDirection _,
                        SafetyCommand _,
                        PlaceHold _,
                        LiftHold _,
                        RequestErasure _,
                        GrantErasure _,
                        RefuseErasure _,
                        TermCommand _,
                        NameOutsider _,
                        RepresentationCommand.OfMember _,
                        LifeCommand _,
                        SuccessorCommand _ ->
                    assertThatThrownBy(() -> Household.decide(command, erased))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.reason()).isEqualTo(Reason.HOUSEHOLD_ERASED));
            }
        }
    }

    /** Never before all are quiet, never while it is held, and at once when neither stands in the way any more. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_record_goes_exactly_when_all_are_quiet_and_nobody_holds_it(long seed) {
        var random = new Random(seed);
        Household current = evolve(
                new Household.Unregistered(),
                List.of(
                        new HouseholdEvent.HouseholdRegistered(ID, new Team("noord"), FIRST_DAY, null),
                        new HouseholdEndingBegun(ID, Ground.MISTAKE, FIRST_DAY, FIRST_DAY, List.of())));
        for (var step = 0; step < STEPS; step++) {
            var decided = decideOrNull(anyCommand(random, "Noor"), current);
            current = decided == null ? current : evolve(current, decided);
            if (current instanceof Household.Ending ending) {
                var kept = ending.household().kept();
                assertThat(kept.isQuiet() && kept.holding().isEmpty()).isFalse();
            } else {
                assertThat(decided).last().isInstanceOf(HouseholdErased.class);
                return;
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_somebody_is_called_the_same_is_decided_and_printed(long seed) {
        assertThat(live(seed, "Noor").toString()).isEqualTo(live(seed, "Anna").toString());
    }

    /** The days a director was responsible, reckoned from the events alone; until is null while it lasts. */
    private record Tenure(
            ProfessionalId director,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private static List<Tenure> tenures(List<HouseholdEvent> history) {
        var tenures = new ArrayList<Tenure>();
        for (var event : history) {
            switch (event) {
                case DirectorAssigned assigned -> follow(tenures, assigned.director(), assigned.from());
                case DirectorTransferred transferred -> follow(tenures, transferred.director(), transferred.from());
                case DirectionDeclined declined -> follow(tenures, declined.answers(), declined.from());
                case HouseholdEvent _ -> {}
            }
        }
        return tenures;
    }

    private static void follow(List<Tenure> tenures, ProfessionalId director, LocalDate from) {
        tenures.removeIf(tenure -> !tenure.from().isBefore(from)); // It never began.
        tenures.replaceAll(tenure -> tenure.until() == null || !tenure.until().isBefore(from)
                ? new Tenure(tenure.director(), tenure.from(), from.minusDays(1))
                : tenure);
        tenures.add(new Tenure(director, from, null));
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived = seeds().boxed().flatMap(seed -> HouseholdLives.history(seed).stream());

        assertThat(Vocabulary.missing(HouseholdEvent.class, lived)).isEmpty();
    }
}
