package nl.keerpunt.household.turnsahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.lifeturn.DutchLifeTurns;
import nl.keerpunt.household.lifeturn.TurnCode;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.KeepingEvent.SupportHeardOf;
import nl.keerpunt.household.registration.MemberEvent.MemberAdded;
import nl.keerpunt.household.registration.MemberEvent.MemberMovedOut;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.SuccessorCommand.DecideSuccessor;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.household.successor.Lives;
import nl.keerpunt.household.successor.Succeeding;
import nl.keerpunt.household.successor.Supported;
import nl.keerpunt.household.successor.Supports;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a household. A failure names its seed. */
class SupportsAtTurnsProperties {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return Laws.seeds(500);
    }

    /** One support, one member who lives there, one turn ahead that the support ends with or runs over. */
    private record Reached(UUID arrangement, Supported support, UUID member, ComingTurn turn) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_support_ends_with_a_turn_or_runs_over_it_in_silence(long seed) {
        var on = anyDay(seed);
        var tasks = at(on, seed);
        var told = tasks.until(LocalDate.MAX);

        for (var reached : reached(tasks, on)) {
            var task = told.stream()
                    .filter(each -> each.arrangement().equals(reached.arrangement())
                            && each.member().equals(reached.member())
                            && each.day().equals(reached.turn().day()))
                    .toList();
            assertThat(task).hasSize(1);
            var isDecided = task.getFirst().state() == SuccessorState.DECIDED;
            assertThat(task.getFirst().isOpen())
                    .isEqualTo(!isDecided && !on.isBefore(reached.turn().lookAheadFrom()));
            assertThat(task.getFirst().decision() != null).isEqualTo(isDecided);
            assertThat(!isDecided || reached.support().decisions().stream().anyMatch(one -> isAbout(one, reached)))
                    .as("decided by somebody, of this turn and last day, or that it is not theirs")
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_day_that_passes_closes_a_task(long seed) {
        var on = anyDay(seed);
        var today = at(on, seed).until(LocalDate.MAX);
        var tomorrow = at(on.plusDays(1), seed);
        var stillThere = tomorrow.household().members().keySet();

        for (var task : today) {
            if (task.isOpen() && stillThere.contains(task.member())) {
                assertThat(tomorrow.until(LocalDate.MAX))
                        .anyMatch(each -> each.arrangement().equals(task.arrangement())
                                && each.member().equals(task.member())
                                && each.code().equals(task.code()));
            }
        }
    }

    /** Guards the laws: over lives without it they would hold for any rule. */
    @Test
    void the_lives_hold_tasks_of_each_state() {
        var lived = seeds().boxed()
                .flatMap(seed -> at(anyDay(seed), seed).until(LocalDate.MAX).stream())
                .map(SupportAtTurn::state);

        assertThat(lived).contains(SuccessorState.values());
    }

    private static boolean isAbout(SuccessorDecided decided, Reached reached) {
        return decided.member().equals(reached.member())
                && (decided.follows() == WhatFollows.NOT_THEIRS
                        || decided.lastDay().equals(reached.support().lastDay())
                                && decided.at()
                                        .value()
                                        .orElseThrow()
                                        .turn()
                                        .value()
                                        .equals(reached.turn().turn().code()));
    }

    private static List<Reached> reached(SupportsAtTurns tasks, LocalDate on) {
        var reached = new ArrayList<Reached>();
        tasks.household().members().forEach((member, resident) -> {
            var born = resident.person().value().map(Person::birthDate);
            born.ifPresent(birth -> tasks.supports()
                    .all()
                    .forEach((arrangement, support) -> DutchLifeTurns.ALL.coming(birth, on).stream()
                            .filter(turn ->
                                    !turn.day().isAfter(support.lastDay().plusDays(1)))
                            .forEach(turn -> reached.add(new Reached(arrangement, support, member, turn)))));
        });
        return reached;
    }

    private static LocalDate anyDay(long seed) {
        return FIRST_DAY.plusDays(new Random(seed).nextInt(1_500));
    }

    private static SupportsAtTurns at(LocalDate on, long seed) {
        return SupportsAtTurns.of(on, history(new Random(seed)), DutchLifeTurns.ALL);
    }

    /** Up to three members and supports, and whatever the rules let be decided of them. */
    private static List<Recorded<HouseholdEvent>> history(Random random) {
        var history = new ArrayList<Recorded<HouseholdEvent>>();
        var members = new HashMap<UUID, Lives>();
        record(history, new HouseholdRegistered(ID, new Team("noord"), FIRST_DAY, null));
        for (var member = 0; member <= random.nextInt(3); member++) {
            var person = anyPerson(random);
            var lastDay = FIRST_DAY.plusDays(random.nextInt(3_000));
            members.put(new UUID(1, member), new Lives(person, true, false));
            record(history, new MemberAdded(ID, new UUID(1, member), person, Personal.of(ID, "key"), FIRST_DAY));
            if (random.nextInt(3) == 0) {
                record(history, new MemberMovedOut(ID, new UUID(1, member), lastDay));
            }
        }
        var supports = Supports.NONE;
        for (var step = 0; step < 25; step++) {
            for (var event : random.nextInt(4) == 0 ? heard(random, step) : decided(random, supports, members)) {
                supports = supports.after(event);
                record(history, event);
            }
        }
        return history;
    }

    private static List<HouseholdEvent> heard(Random random, int version) {
        var lastDay = random.nextInt(9) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(1_500));
        return List.of(new SupportHeardOf(ID, anySupport(random), anyLaw(random), version, lastDay, FIRST_DAY));
    }

    private static List<HouseholdEvent> decided(Random random, Supports supports, Map<UUID, Lives> members) {
        var follows = WhatFollows.values()[random.nextInt(WhatFollows.values().length)];
        var turns = DutchLifeTurns.ALL.turns();
        var turn = new TurnCode(turns.get(random.nextInt(turns.size())).code());
        var command = new DecideSuccessor(
                ID,
                anySupport(random),
                new UUID(1, random.nextInt(3)),
                follows,
                follows == WhatFollows.OTHER_SUPPORT ? anySupport(random) : null,
                follows == WhatFollows.OTHER_LAW ? anyLaw(random) : null,
                Personal.of(ID, new AtTurn(turn, null)),
                FIRST_DAY.plusDays(random.nextInt(1_000)),
                DutchLifeTurns.ALL);
        try {
            return Succeeding.decided(command, supports, members);
        } catch (Refusal _) { // A refusal leaves all as it was; that is the point.
            return List.of();
        }
    }

    /** Everybody comes to some turn within the days that are looked at. */
    private static Personal<Person> anyPerson(Random random) {
        var ages = List.of(4, 5, 12, 16, 18, 21, 23, 27, 67);
        var born = FIRST_DAY.plusDays(random.nextInt(1_500)).minusYears(ages.get(random.nextInt(ages.size())));
        return Personal.of(ID, new Person(new Bsn("999900006"), new Label("Sam"), born));
    }

    private static UUID anySupport(Random random) {
        return new UUID(2, random.nextInt(3));
    }

    private static LegalBasis anyLaw(Random random) {
        return new LegalBasis(random.nextBoolean() ? "WMO" : "JEUGDWET");
    }

    private static void record(List<Recorded<HouseholdEvent>> history, HouseholdEvent event) {
        var place = history.size();
        var noon = FIRST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        history.add(new Recorded<>(event, "", place, place, noon, "fatima", "" + place));
    }
}
