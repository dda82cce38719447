package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.Days;
import nl.keerpunt.language.Period;
import nl.keerpunt.provider.arrangement.ArrangementState.Status;

/** How the support was carried out: each turn it took, with the first day of that turn. */
record Course(boolean withdrawn, List<Turn> turns) {

    static final Course NOT_STARTED = new Course(false, List.of());

    static final Course WITHDRAWN = new Course(true, List.of());

    record Turn(LocalDate from, Status status) {}

    Course {
        turns = List.copyOf(turns);
    }

    /** From this day on it goes so, whatever had been recorded for that day and later. */
    Course turned(LocalDate from, Status status) {
        var course = new ArrayList<>(
                turns.stream().filter(turn -> turn.from().isBefore(from)).toList());
        course.add(new Turn(from, status));
        return new Course(false, course);
    }

    /** As it goes on after a restore: what had ended runs again, but never before the day it first started. */
    Course restored(LocalDate from) {
        return switch (status()) {
            case AGREED, RUNNING, PAUSED -> this;
            case WITHDRAWN -> NOT_STARTED;
            case ENDED -> {
                var started = startedOn().orElseThrow();
                yield turned(from.isBefore(started) ? started : from, Status.RUNNING);
            }
        };
    }

    Status status() {
        if (withdrawn) {
            return Status.WITHDRAWN;
        }
        return turns.isEmpty() ? Status.AGREED : turns.getLast().status();
    }

    Status on(LocalDate day) {
        var turn = turns.reversed().stream()
                .filter(each -> !each.from().isAfter(day))
                .map(Turn::status)
                .findFirst();
        return turn.orElse(withdrawn ? Status.WITHDRAWN : Status.AGREED);
    }

    /** The days on which nothing is delivered; a pause without an end lasts. */
    List<Period> pauses() {
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

    Optional<LocalDate> startedOn() {
        return turns.stream().map(Turn::from).findFirst();
    }

    boolean startedOn(LocalDate day) {
        return startedOn().filter(day::equals).isPresent();
    }

    boolean lastTurnedOn(LocalDate day) {
        return !turns.isEmpty() && turns.getLast().from().equals(day);
    }

    boolean lastTurnedBefore(LocalDate day) {
        return turns.getLast().from().isBefore(day);
    }
}
