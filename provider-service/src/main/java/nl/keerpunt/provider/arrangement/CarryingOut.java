package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_ENDED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_STARTED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_WITHDRAWN;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.AWAITING_COVER;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ENDS_BEFORE_START;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_COVERED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_PAUSED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_RUNNING;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_STARTED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OUTSIDE_PERIOD;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OUT_OF_ORDER;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.USEFULNESS_OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.Arrangement.Reason;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.ArrangementState.Status;
import org.jspecify.annotations.Nullable;

/** The rules of carry out and improve: start, pause, resume, stop, withdraw, evaluate. */
final class CarryingOut {

    private CarryingOut() {}

    static List<ArrangementEvent> start(StartArrangement start, Known known) {
        return switch (known.course().status()) {
            case AGREED -> {
                refuseWithoutCover(known);
                refuseOutsidePeriod(known, start.on());
                yield List.of(new ArrangementStarted(start.arrangement(), known.household(), start.on()));
            }
            case RUNNING, PAUSED -> repeatOr(known.course().startedOn(start.on()), ALREADY_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> pause(PauseArrangement pause, Known known) {
        return switch (known.course().status()) {
            case RUNNING -> {
                refuseATurnThatDoesNotFollow(known, pause.on());
                var asked = asked(known, known.turned(pause.on(), Status.PAUSED), pause.on());
                yield List.of(new ArrangementPaused(
                        pause.arrangement(), known.household(), pause.on(), pause.reason(), asked));
            }
            case PAUSED -> repeatOr(known.course().lastTurnedOn(pause.on()), NOT_RUNNING);
            case AGREED -> throw new Refusal(NOT_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> resume(ResumeArrangement resume, Known known) {
        var course = known.course();
        return switch (course.status()) {
            case PAUSED -> {
                refuseATurnThatDoesNotFollow(known, resume.on());
                var asked = asked(known, known.turned(resume.on(), Status.RUNNING), resume.on());
                yield List.of(new ArrangementResumed(resume.arrangement(), known.household(), resume.on(), asked));
            }
            case RUNNING -> repeatOr(course.lastTurnedOn(resume.on()) && !course.startedOn(resume.on()), NOT_PAUSED);
            case AGREED -> throw new Refusal(NOT_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> stop(StopArrangement stop, Known known) {
        return switch (known.course().status()) {
            case RUNNING, PAUSED -> List.of(stopped(stop, known));
            case ENDED -> repeatOr(known.course().lastTurnedOn(stop.on().plusDays(1)), ALREADY_ENDED);
            case AGREED -> throw new Refusal(NOT_STARTED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> withdraw(WithdrawArrangement withdraw, Known known) {
        return switch (known.course().status()) {
            case AGREED -> {
                var after = known.withdrawn();
                yield List.of(new ArrangementWithdrawn(
                        withdraw.arrangement(),
                        known.agreement(),
                        after.versions().current().number(),
                        known.versions().nextQuestion(),
                        after.versions().current().appliesFrom(),
                        after.months(),
                        withdraw.reason()));
            }
            case WITHDRAWN -> List.of();
            case RUNNING, PAUSED -> throw new Refusal(ALREADY_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
        };
    }

    static List<ArrangementEvent> evaluate(EvaluateArrangement evaluate, Known known) {
        var started = known.course().startedOn().orElseThrow(() -> new Refusal(NOT_STARTED));
        if (evaluate.on().isBefore(started)) {
            throw new Refusal(OUT_OF_ORDER);
        }
        if (evaluate.usefulness() < 1 || evaluate.usefulness() > 5) {
            throw new Refusal(USEFULNESS_OUT_OF_RANGE);
        }
        var evaluated = new ArrangementEvaluated(
                evaluate.arrangement(), known.household(), evaluate.on(), evaluate.findings(), evaluate.usefulness());
        return evaluated.equals(known.lastEvaluation()) ? List.of() : List.of(evaluated);
    }

    private static ArrangementStopped stopped(StopArrangement stop, Known known) {
        if (known.course().startedOn().filter(stop.on()::isBefore).isPresent()) {
            throw new Refusal(ENDS_BEFORE_START);
        }
        if (stop.on().isAfter(known.versions().timeline().lastDay())) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
        var after = known.stopped(stop.on());
        return new ArrangementStopped(
                stop.arrangement(),
                known.agreement(),
                after.versions().current().number(),
                known.versions().nextQuestion(),
                stop.on(),
                after.months(),
                stop.reason());
    }

    /** A pause releases the money of its days and a resumption asks for it again; where neither does, nothing is asked. */
    private static @Nullable Asked asked(Known known, Known after, LocalDate on) {
        var version = known.versions().current();
        return after.months().equals(known.months())
                ? null
                : new Asked(
                        known.agreement(), version.number(), known.versions().nextQuestion(), on, after.months());
    }

    private static void refuseWithoutCover(Known known) {
        switch (known.versions().current().cover()) {
            case null -> throw new Refusal(ALREADY_WITHDRAWN);
            case COVERED -> {}
            case AWAITED, OVERTAKEN -> throw new Refusal(AWAITING_COVER);
            case NOT_COVERED -> throw new Refusal(NOT_COVERED);
        }
    }

    private static void refuseOutsidePeriod(Known known, LocalDate day) {
        if (!known.versions().timeline().holds(day)) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
    }

    private static void refuseATurnThatDoesNotFollow(Known known, LocalDate on) {
        if (!known.course().lastTurnedBefore(on)) {
            throw new Refusal(OUT_OF_ORDER);
        }
        refuseOutsidePeriod(known, on);
    }

    private static List<ArrangementEvent> repeatOr(boolean repeat, Reason reason) {
        if (repeat) {
            return List.of();
        }
        throw new Refusal(reason);
    }
}
