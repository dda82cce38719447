package nl.keerpunt.household.professional;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.keerpunt.household.professional.ProfessionalCommand.*;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a register of five professionals, whatever is asked of it. */
class RegisterProperties {

    private static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int DAYS = 60;
    private static final int STEPS = 120;
    private static final List<ProfessionalId> PEOPLE = List.of("anna", "bram", "clara", "daan", "eva").stream()
            .map(ProfessionalId::new)
            .toList();

    private final Map<ProfessionalId, List<ProfessionalEvent>> histories = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_said_again_adds_nothing_and_days_agree_with_what_was_decided(long seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            var who = any(random, PEOPLE);
            var command = any(random, who);
            try {
                var decided = Professional.decide(command, state(who));
                histories.computeIfAbsent(who, _ -> new ArrayList<>()).addAll(decided);
                assertThat(Professional.decide(command, state(who)))
                        .as("%s again", command)
                        .isEmpty();
            } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            }
        }
        PEOPLE.forEach(this::daysAgree);
        for (var day = 0; day < DAYS; day++) {
            standInsEnd(FIRST.plusDays(day));
        }
    }

    @Test
    void every_event_happens() {
        var happened = new HashSet<Class<?>>();
        seeds().limit(20).forEach(seed -> {
            histories.clear();
            what_is_said_again_adds_nothing_and_days_agree_with_what_was_decided(seed);
            histories.values().forEach(history -> history.forEach(event -> happened.add(event.getClass())));
        });

        assertThat(happened)
                .isEqualTo(
                        Set.copyOf(Vocabulary.messages(ProfessionalEvent.class).toList()));
    }

    /** Nobody is away twice on a day or stands in for themselves, and a stretch between two turns looks the same. */
    private void daysAgree(ProfessionalId who) {
        var state = state(who);
        var turns = new HashSet<>(state.turns());
        var before = state.on(Days.FIRST);
        for (var number = 0; number < DAYS; number++) {
            var day = FIRST.plusDays(number);
            var there = state.on(day);
            assertThat(state.absences().byId().values().stream().filter(absence -> absence.covers(day)))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(there.isPresent()).isEqualTo(state.worksOn(day));
            if (!turns.contains(day) && number > 0) {
                assertThat(there).as("%s on %s", who, day).isEqualTo(before);
            }
            before = there;
        }
        assertThat(state.absences().byId().values())
                .allSatisfy(absence -> assertThat(absence.substitute()).isNotEqualTo(who));
        assertThat(state.employments())
                .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
    }

    /** The chain of substitutes ends in somebody who is there, and is asked for each of them at most once. */
    private void standInsEnd(LocalDate day) {
        for (var who : PEOPLE) {
            var asked = new ArrayList<ProfessionalId>();
            var acting = StandIns.whoActsFor(who, each -> {
                asked.add(each);
                return state(each).on(day);
            });
            assertThat(asked).doesNotHaveDuplicates();
            acting.ifPresent(other -> {
                assertThat(state(other).on(day))
                        .hasValueSatisfying(there -> assertThat(there.absence()).isNull());
                assertThat(StandIns.whoActsFor(other, each -> state(each).on(day)))
                        .contains(other);
            });
            var themselves = state(who).on(day).filter(there -> there.absence() == null);
            assertThat(acting.equals(Optional.of(who))).isEqualTo(themselves.isPresent());
        }
    }

    private Professional state(ProfessionalId who) {
        return Professional.of(histories.getOrDefault(who, List.of()));
    }

    private ProfessionalCommand any(Random random, ProfessionalId who) {
        var id = EntryId.of(AMERSFOORT, who);
        var team = new Team(random.nextBoolean() ? "noord" : "zuid");
        var from = day(random);
        var absence = new UUID(0, random.nextInt(4));
        return switch (random.nextInt(11)) {
            case 0 -> new RegisterProfessional(id, who, from, day(random));
            case 1, 2 -> new NoteClaims(id, who, random.nextInt(3) == 0 ? null : team, from);
            case 3 -> new JoinTeam(id, team, from, random.nextInt(4) > 0);
            case 4 -> new AppointProfessional(id, from, post(random));
            case 5, 6 -> recorded(new RecordAbsence(id, absence, days(random, from), Substitute.NOBODY));
            case 7 -> corrected(new CorrectAbsence(id, absence, days(random, from), Substitute.NOBODY));
            case 8 -> new RecordReturn(id, absence, from);
            case 9 -> random.nextInt(3) == 0 ? new TakeAbsenceBack(id, absence) : new KeepOn(id);
            default -> new LetGo(id, from);
        };
    }

    /** As the door would find the substitute; now and then it looked before the other was away. */
    private RecordAbsence recorded(RecordAbsence asked) {
        return new RecordAbsence(asked.id(), asked.absence(), asked.days(), found(asked.days()));
    }

    private CorrectAbsence corrected(CorrectAbsence asked) {
        return new CorrectAbsence(asked.id(), asked.absence(), asked.days(), found(asked.days()));
    }

    private Substitute found(Absence days) {
        return days.substitute() == null
                ? Substitute.NOBODY
                : new Substitute(state(days.substitute()).worksOn(days.from()), false);
    }

    private static Absence days(Random random, LocalDate from) {
        var until = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(20));
        return new Absence(from, until, random.nextInt(5) == 0 ? null : any(random, PEOPLE));
    }

    private static Post post(Random random) {
        return new Post(List.of(), List.of(new Competence("DEBT_HELP")), new Fte(1 + random.nextInt(100)));
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static <T> T any(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
