package nl.keerpunt.household.turnsahead;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.lifeturn.LineEnd;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.SupportHeardOf;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.successor.Supported;
import nl.keerpunt.household.successor.Supports;
import nl.keerpunt.household.turnsahead.SupportAtTurn.Decision;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.stored.Recorded;

/**
 * What has to be decided of a household's support at the turns of its members' lives, reckoned when it is asked for.
 *
 * <p>Of each support and each member: of a turn that lies ahead always, and of one that has passed as long as nobody
 * decided, if the support was heard of before it.
 *
 * @param heardOn the day on which each support was heard of first
 */
record SupportsAtTurns(HouseholdOn household, Supports supports, Map<UUID, LocalDate> heardOn, LifeTurns turns) {

    SupportsAtTurns {
        heardOn = Map.copyOf(heardOn);
    }

    static SupportsAtTurns of(LocalDate on, List<Recorded<HouseholdEvent>> history, LifeTurns turns) {
        var facts = history.stream().map(Recorded::fact).toList();
        var heardOn = new HashMap<UUID, LocalDate>();
        history.forEach(each -> {
            if (each.fact() instanceof SupportHeardOf heard) {
                heardOn.putIfAbsent(heard.arrangement(), day(each));
            }
        });
        return new SupportsAtTurns(HouseholdOn.of(on, facts), Supports.of(on, facts), heardOn, turns);
    }

    /** Up to and including that day, the first to come first. */
    List<SupportAtTurn> until(LocalDate last) {
        return household.members().entrySet().stream()
                .flatMap(each -> each.getValue().person().value().stream().flatMap(person -> of(each.getKey(), person)))
                .filter(each -> !each.day().isAfter(last))
                .sorted(comparing(SupportAtTurn::day)
                        .thenComparing(SupportAtTurn::arrangement)
                        .thenComparing(SupportAtTurn::member))
                .toList();
    }

    private Stream<SupportAtTurn> of(UUID member, Person person) {
        return supports.all().entrySet().stream()
                .flatMap(each -> turns
                        .reached(person.birthDate(), each.getValue().lastDay())
                        .stream()
                        .map(turn -> of(each.getKey(), each.getValue(), member, person, turn))
                        .filter(task -> isToBeTold(task)));
    }

    private SupportAtTurn of(UUID arrangement, Supported support, UUID member, Person person, ComingTurn turn) {
        var standing = supports.standing(arrangement, member, turn);
        var end = new LineEnd(support.lastDay(), standing.isPresent());
        return new SupportAtTurn(
                arrangement,
                support.law(),
                support.lastDay(),
                member,
                turn.turn().code(),
                turn.day(),
                turns.withoutSuccessor(person.birthDate(), end)
                        .filter(turn::equals)
                        .isPresent(),
                !household.validOn().isBefore(turn.lookAheadFrom()),
                standing.isPresent() ? SuccessorState.DECIDED : open(support, member),
                standing.map(Decision::of).orElse(null),
                turn.grade(),
                turn.turn().changes());
    }

    /** In a household of one nobody has to say for whom support is. */
    private SuccessorState open(Supported support, UUID member) {
        return support.isSaidOf(member) || household.members().size() == 1
                ? SuccessorState.OPEN
                : SuccessorState.NOT_SAID_FOR_WHOM;
    }

    private boolean isToBeTold(SupportAtTurn task) {
        var hasPassed = task.day().isBefore(household.validOn());
        return !hasPassed
                || task.state() != SuccessorState.DECIDED
                        && !task.day().isBefore(heardOn.getOrDefault(task.arrangement(), LocalDate.MAX));
    }

    private static LocalDate day(Recorded<?> recorded) {
        return recorded.recordedAt().atZone(DutchCalendar.ZONE).toLocalDate();
    }
}
