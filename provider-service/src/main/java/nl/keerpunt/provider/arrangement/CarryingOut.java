package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Reason.ALREADY_ENDED;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_STARTED;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_WITHDRAWN;
import static nl.keerpunt.provider.arrangement.Reason.AWAITING_COVER;
import static nl.keerpunt.provider.arrangement.Reason.ENDS_BEFORE_START;
import static nl.keerpunt.provider.arrangement.Reason.NOT_COVERED;
import static nl.keerpunt.provider.arrangement.Reason.NOT_PAUSED;
import static nl.keerpunt.provider.arrangement.Reason.NOT_RUNNING;
import static nl.keerpunt.provider.arrangement.Reason.NOT_STARTED;
import static nl.keerpunt.provider.arrangement.Reason.OUTSIDE_PERIOD;
import static nl.keerpunt.provider.arrangement.Reason.OUT_OF_ORDER;
import static nl.keerpunt.provider.arrangement.Reason.USEFULNESS_OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The rules of carry out and improve: start, pause, resume, stop, withdraw, evaluate. */
final class CarryingOut {

    private CarryingOut() {}

    static List<ArrangementEvent> start(StartArrangement start, Agreed arrangement) {
        return switch (arrangement.course().status()) {
            case AGREED -> {
                refuseWithoutCover(arrangement);
                refuseOutsidePeriod(arrangement, start.on());
                yield List.of(new ArrangementStarted(start.arrangement(), arrangement.household(), start.on()));
            }
            case RUNNING, PAUSED -> repeatOr(arrangement.course().startedOn(start.on()), ALREADY_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> pause(PauseArrangement pause, Agreed arrangement) {
        return switch (arrangement.course().status()) {
            case RUNNING -> {
                refuseATurnThatDoesNotFollow(arrangement, pause.on());
                var asked = asked(arrangement, arrangement.turned(pause.on(), Status.PAUSED), pause.on());
                yield List.of(new ArrangementPaused(
                        pause.arrangement(), arrangement.household(), pause.on(), pause.reason(), asked));
            }
            case PAUSED -> repeatOr(arrangement.course().lastTurnedOn(pause.on()), NOT_RUNNING);
            case AGREED -> throw new Refusal(NOT_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> resume(ResumeArrangement resume, Agreed arrangement) {
        var course = arrangement.course();
        return switch (course.status()) {
            case PAUSED -> {
                refuseATurnThatDoesNotFollow(arrangement, resume.on());
                var asked = asked(arrangement, arrangement.turned(resume.on(), Status.RUNNING), resume.on());
                yield List.of(
                        new ArrangementResumed(resume.arrangement(), arrangement.household(), resume.on(), asked));
            }
            case RUNNING -> repeatOr(course.lastTurnedOn(resume.on()) && !course.startedOn(resume.on()), NOT_PAUSED);
            case AGREED -> throw new Refusal(NOT_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> stop(StopArrangement stop, Agreed arrangement) {
        return switch (arrangement.course().status()) {
            case RUNNING, PAUSED -> List.of(stopped(stop, arrangement));
            case ENDED -> repeatOr(arrangement.course().lastTurnedOn(stop.on().plusDays(1)), ALREADY_ENDED);
            case AGREED -> throw new Refusal(NOT_STARTED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        };
    }

    static List<ArrangementEvent> withdraw(WithdrawArrangement withdraw, Agreed arrangement) {
        return switch (arrangement.course().status()) {
            case AGREED -> {
                var after = arrangement.withdrawn();
                yield List.of(new ArrangementWithdrawn(
                        withdraw.arrangement(),
                        arrangement.agreement(),
                        after.versions().current().number(),
                        arrangement.versions().nextQuestion(),
                        after.versions().current().appliesFrom(),
                        after.months(),
                        withdraw.reason()));
            }
            case WITHDRAWN -> List.of();
            case RUNNING, PAUSED -> throw new Refusal(ALREADY_STARTED);
            case ENDED -> throw new Refusal(ALREADY_ENDED);
        };
    }

    static List<ArrangementEvent> evaluate(EvaluateArrangement evaluate, Agreed arrangement) {
        var started = arrangement.course().startedOn().orElseThrow(() -> new Refusal(NOT_STARTED));
        if (evaluate.on().isBefore(started)) {
            throw new Refusal(OUT_OF_ORDER);
        }
        if (evaluate.usefulness() < 1 || evaluate.usefulness() > 5) {
            throw new Refusal(USEFULNESS_OUT_OF_RANGE);
        }
        var evaluated = new ArrangementEvaluated(
                evaluate.arrangement(),
                arrangement.household(),
                evaluate.on(),
                evaluate.findings(),
                evaluate.usefulness());
        return evaluated.equals(arrangement.lastEvaluation()) ? List.of() : List.of(evaluated);
    }

    private static ArrangementStopped stopped(StopArrangement stop, Agreed arrangement) {
        if (arrangement.course().startedOn().filter(stop.on()::isBefore).isPresent()) {
            throw new Refusal(ENDS_BEFORE_START);
        }
        if (stop.on().isAfter(arrangement.versions().timeline().lastDay())) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
        var after = arrangement.stopped(stop.on());
        return new ArrangementStopped(
                stop.arrangement(),
                arrangement.agreement(),
                after.versions().current().number(),
                arrangement.versions().nextQuestion(),
                stop.on(),
                after.months(),
                stop.reason());
    }

    /**
     * A pause releases the money of its days and a resumption asks for it again; where neither does, nothing is
     * asked.
     */
    private static Commitment.@Nullable Asked asked(Agreed arrangement, Agreed after, LocalDate on) {
        var version = arrangement.versions().current();
        return after.months().equals(arrangement.months())
                ? null
                : new Commitment.Asked(
                        arrangement.agreement(),
                        version.number(),
                        arrangement.versions().nextQuestion(),
                        on,
                        after.months());
    }

    private static void refuseWithoutCover(Agreed arrangement) {
        switch (arrangement.versions().current().cover()) {
            case null -> throw new Refusal(ALREADY_WITHDRAWN);
            case COVERED -> {}
            case AWAITED, OVERTAKEN -> throw new Refusal(AWAITING_COVER);
            case NOT_COVERED -> throw new Refusal(NOT_COVERED);
        }
    }

    private static void refuseOutsidePeriod(Agreed arrangement, LocalDate day) {
        if (!arrangement.versions().timeline().holds(day)) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
    }

    private static void refuseATurnThatDoesNotFollow(Agreed arrangement, LocalDate on) {
        if (!arrangement.course().lastTurnedBefore(on)) {
            throw new Refusal(OUT_OF_ORDER);
        }
        refuseOutsidePeriod(arrangement, on);
    }

    private static List<ArrangementEvent> repeatOr(boolean repeat, Reason reason) {
        if (repeat) {
            return List.of();
        }
        throw new Refusal(reason);
    }
}
