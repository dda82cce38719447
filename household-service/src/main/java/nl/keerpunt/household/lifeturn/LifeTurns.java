package nl.keerpunt.household.lifeturn;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.Grade;

/** All turns of life there are, and when each comes for somebody. */
public record LifeTurns(List<LifeTurn> turns, PensionAges pensionAges) {

    public LifeTurns {
        turns = List.copyOf(turns);
        var codes = new HashSet<String>();
        turns.forEach(turn -> {
            if (!codes.add(turn.code())) {
                throw new IllegalArgumentException("a turn of life has a code of its own: " + turn.code());
            }
        });
    }

    /**
     * The turns that somebody has not lived through before that day, the first to come first. On the day itself a turn
     * is still due; a task that was raised for it is closed by whoever decided, never by the day passing.
     */
    public List<ComingTurn> coming(LocalDate born, LocalDate on) {
        return of(born).filter(turn -> !turn.day().isBefore(on))
                .sorted(comparing(ComingTurn::day))
                .toList();
    }

    /** Those of the coming for which somebody has to look ahead on that day. */
    public List<ComingTurn> due(LocalDate born, LocalDate on) {
        return coming(born, on).stream().filter(turn -> turn.isDue(on)).toList();
    }

    /** The turns with which something that ends on that day ends, or over which it runs. */
    public List<ComingTurn> reached(LocalDate born, LocalDate lastDay) {
        return of(born).filter(turn -> turn.isReachedBy(lastDay)).toList();
    }

    /** The turn on which, or on the eve of which, a line ends while nobody has decided what follows. */
    public Optional<ComingTurn> withoutSuccessor(LocalDate born, LineEnd end) {
        return end.successorDecided()
                ? Optional.empty()
                : of(born).filter(turn -> turn.meets(end.lastDay())).findFirst();
    }

    private Stream<ComingTurn> of(LocalDate born) {
        return turns.stream().map(turn -> of(turn, born));
    }

    private ComingTurn of(LifeTurn turn, LocalDate born) {
        return switch (turn) {
            case LifeTurn.AtAge atAge -> coming(turn, born, atAge.age(), grade(new Birthday(born), atAge.age()));
            case LifeTurn.AtPensionAge _ -> {
                var pension = pensionAges.of(born);
                yield coming(turn, born, pension.age(), pension.grade());
            }
        };
    }

    private static Grade grade(Birthday birthday, Age age) {
        return birthday.isByCustom(age) ? Grade.TO_BE_CONFIRMED : Grade.VERIFIED;
    }

    private static ComingTurn coming(LifeTurn turn, LocalDate born, Age age, Grade grade) {
        var day = new Birthday(born).turning(age);
        return new ComingTurn(turn, age, day, day.minusMonths(turn.monthsAhead()), grade);
    }
}
