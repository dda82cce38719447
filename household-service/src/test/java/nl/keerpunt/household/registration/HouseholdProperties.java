package nl.keerpunt.household.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.registration.HouseholdCommand.AddMember;
import nl.keerpunt.household.registration.HouseholdCommand.AnswerRequest;
import nl.keerpunt.household.registration.HouseholdCommand.AssignDirector;
import nl.keerpunt.household.registration.HouseholdCommand.CorrectMoveOut;
import nl.keerpunt.household.registration.HouseholdCommand.EraseHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.MoveMemberOut;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanActive;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanClosed;
import nl.keerpunt.household.registration.HouseholdCommand.RecordRequest;
import nl.keerpunt.household.registration.HouseholdCommand.RegisterHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.TransferDirector;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorTransferred;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.language.Bsn;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a household. A failure names its seed. */
class HouseholdProperties {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;
    private static final int STEPS = 50;

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
        var erased = evolve(live(seed, "Noor").current(), List.of(new HouseholdErased(ID, Ground.MISTAKE, FIRST_DAY)));
        for (var step = 0; step < STEPS; step++) {
            var command = anyCommand(random, "Noor");
            switch (command) {
                case RecordPlanActive _, RecordPlanClosed _, EraseHousehold _ ->
                    assertThat(Household.decide(command, erased)).isEmpty();
                case RegisterHousehold _,
                        AddMember _,
                        MoveMemberOut _,
                        CorrectMoveOut _,
                        RecordRequest _,
                        AnswerRequest _,
                        AssignDirector _,
                        TransferDirector _ ->
                    assertThatThrownBy(() -> Household.decide(command, erased))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.reason()).isEqualTo(Household.Reason.ERASED));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_rules_know_nobody_by_name(long seed) {
        assertThat(live(seed, "Noor").current()).isEqualTo(live(seed, "Anna").current());
    }

    private record Life(List<HouseholdEvent> history, Household current) {}

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
            if (event instanceof DirectorAssigned assigned) {
                tenures.add(new Tenure(assigned.director(), assigned.from(), null));
            }
            if (event instanceof DirectorTransferred transferred) {
                tenures.replaceAll(
                        tenure -> tenure.until() == null && tenure.director().equals(transferred.relieved())
                                ? new Tenure(
                                        tenure.director(),
                                        tenure.from(),
                                        transferred.from().minusDays(1))
                                : tenure);
                tenures.add(new Tenure(transferred.director(), transferred.from(), null));
            }
        }
        return tenures;
    }

    private static Life live(long seed, String name) {
        var random = new Random(seed);
        var history = new ArrayList<HouseholdEvent>();
        Household current = new Household.Unregistered();
        for (var step = 0; step < STEPS; step++) {
            var decided = decideOrNull(anyCommand(random, name), current);
            if (decided != null) {
                history.addAll(decided);
                current = evolve(current, decided);
            }
        }
        return new Life(history, current);
    }

    private static @Nullable List<HouseholdEvent> decideOrNull(HouseholdCommand command, Household current) {
        try {
            return Household.decide(command, current);
        } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            return null;
        }
    }

    private static Household evolve(Household current, List<HouseholdEvent> events) {
        var next = current;
        for (var event : events) {
            next = Household.evolve(next, event);
        }
        return next;
    }

    private static HouseholdCommand anyCommand(Random random, String name) {
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(60)) {
            case 0 -> new EraseHousehold(ID, any(random, Ground.values()), day);
            case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> new RegisterHousehold(ID, anyTeam(random), day);
            case 10, 11, 12, 13, 14, 15, 16, 17 -> anyMember(random, name, day);
            case 18, 19, 20, 21 -> new MoveMemberOut(ID, anyId(random), day);
            case 22, 23 -> new CorrectMoveOut(ID, anyId(random), random.nextInt(4) == 0 ? null : day);
            case 24, 25, 26, 27, 28, 29 -> anyRequest(random, name, day);
            case 30, 31, 32, 33, 34, 35 -> new AnswerRequest(ID, anyId(random), any(random, Answer.values()), day);
            case 36, 37, 38, 39 -> new AssignDirector(ID, anyProfessional(random), anyTeam(random), day);
            case 40, 41, 42 -> new RecordPlanActive(ID, anyProfessional(random), day);
            case 43, 44, 45 -> new RecordPlanClosed(ID, day);
            default -> anyTransfer(random, name, day);
        };
    }

    private static AddMember anyMember(Random random, String name, LocalDate day) {
        var person = new Person(new Bsn("999900006"), new Label(name), LocalDate.of(1990, 5, 1));
        var lastDay = random.nextInt(4) == 0 ? day.plusDays(random.nextInt(30)) : null;
        return new AddMember(ID, anyId(random), Personal.of(ID, person), "key of " + name, day, lastDay);
    }

    private static RecordRequest anyRequest(Random random, String name, LocalDate day) {
        var laws = random.nextBoolean()
                ? Set.of(new LegalBasis("WMO"))
                : Set.of(new LegalBasis("WMO"), new LegalBasis("WGS"));
        return new RecordRequest(
                ID,
                anyId(random),
                Personal.of(ID, new Words(name + " vraagt")),
                laws,
                day,
                any(random, Channel.values()));
    }

    private static TransferDirector anyTransfer(Random random, String name, LocalDate day) {
        return new TransferDirector(
                ID,
                anyProfessional(random),
                anyProfessional(random),
                anyTeam(random),
                day,
                Personal.of(ID, new Words("op verzoek van " + name)));
    }

    private static UUID anyId(Random random) {
        return new UUID(0, random.nextInt(3));
    }

    private static ProfessionalId anyProfessional(Random random) {
        return new ProfessionalId("professional-" + random.nextInt(3));
    }

    private static Team anyTeam(Random random) {
        return new Team(random.nextBoolean() ? "noord" : "zuid");
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
