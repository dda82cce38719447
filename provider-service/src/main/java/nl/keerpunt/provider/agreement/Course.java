package nl.keerpunt.provider.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.provider.vocabulary.Status;

/** How the support was carried out: each turn it took, with the first day of that turn. */
public record Course(boolean withdrawn, List<Turn> turns) {

    public static final Course NOT_STARTED = new Course(false, List.of());

    public static final Course WITHDRAWN = new Course(true, List.of());

    public record Turn(LocalDate from, Status status) {}

    public Course {
        turns = List.copyOf(turns);
    }

    /** From this day on it goes so, whatever had been recorded for that day and later. */
    public Course turned(LocalDate from, Status status) {
        var course = new ArrayList<>(
                turns.stream().filter(turn -> turn.from().isBefore(from)).toList());
        course.add(new Turn(from, status));
        return new Course(false, course);
    }

    /** As it goes on after a restore: what had ended runs again, but never before the day it first started. */
    public Course restored(LocalDate from) {
        return switch (status()) {
            case AGREED, RUNNING, PAUSED -> this;
            case WITHDRAWN -> NOT_STARTED;
            case ENDED -> {
                var started = startedOn().orElseThrow();
                yield turned(from.isBefore(started) ? started : from, Status.RUNNING);
            }
        };
    }

    public Status status() {
        if (withdrawn) {
            return Status.WITHDRAWN;
        }
        return turns.isEmpty() ? Status.AGREED : turns.getLast().status();
    }

    public Status on(LocalDate day) {
        var turn = turns.reversed().stream()
                .filter(each -> !each.from().isAfter(day))
                .map(Turn::status)
                .findFirst();
        return turn.orElse(withdrawn ? Status.WITHDRAWN : Status.AGREED);
    }

    /** The days on which nothing is delivered; a pause without an end lasts. */
    public List<Period> pauses() {
        var pauses = new ArrayList<Period>();
        for (var turn = 0; turn < turns.size(); turn++) {
            if (turns.get(turn).status() == Status.PAUSED) {
                var isLast = turn == turns.size() - 1;
                var until = isLast ? Days.LAST : turns.get(turn + 1).from().minusDays(1);
                pauses.add(new Period(turns.get(turn).from(), until));
            }
        }
        return pauses;
    }

    public Optional<LocalDate> startedOn() {
        return turns.stream().map(Turn::from).findFirst();
    }

    public boolean startedOn(LocalDate day) {
        return startedOn().filter(day::equals).isPresent();
    }

    public boolean lastTurnedOn(LocalDate day) {
        return !turns.isEmpty() && turns.getLast().from().equals(day);
    }

    public boolean lastTurnedBefore(LocalDate day) {
        return turns.getLast().from().isBefore(day);
    }
}
