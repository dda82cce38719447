package nl.keerpunt.plan.agenda;

import static nl.keerpunt.plan.agenda.AgendaItem.Kind.CONDITION_OPEN;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.FOLLOW_UP;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.GOAL_UNMEASURED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.HOUSEHOLD_DIED_OUT;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_NOT_COVERED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_REVIEW;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_STOPPED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_TO_REPLAN;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_UNDECIDED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.planview.LineWarning;
import nl.keerpunt.plan.planview.PlanFold;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.Activation;
import nl.keerpunt.plan.planview.PlanView.Closing;
import nl.keerpunt.plan.planview.PlanView.Cover;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.Goal;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.Phase;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;

/** What is asked for in a plan, as it is shown on a day: decisions, cover, measurements, a review, a follow-up. */
record Agenda(PlanView plan) {

    /**
     * Of a household on a day: what its plan asks for, and what was decided that its director is to hear of. Of a
     * household that is erased nothing is asked on any day: nobody could do it.
     */
    static List<AgendaItem> of(PlanHistory history, LocalDate day) {
        if (history.ended()) {
            return List.of();
        }
        var asked = PlanFold.view(history, new AsOf(day, null)).stream().flatMap(plan -> new Agenda(plan).items());
        return Stream.concat(asked, DecisionsMade.of(history, day)).toList();
    }

    private Stream<AgendaItem> items() {
        return plan.diedOutOn() == null ? Stream.concat(cover(), ofPhase()) : ofTheDead(plan.diedOutOn());
    }

    /** For nobody anything is decided, measured or followed up any more. */
    private Stream<AgendaItem> ofTheDead(LocalDate day) {
        return plan.phase() == Phase.ACTIVE
                ? Stream.of(item(HOUSEHOLD_DIED_OUT, null, day, null, null, null))
                : Stream.empty();
    }

    private Stream<AgendaItem> ofPhase() {
        return switch (plan.phase()) {
            case DRAFTED, AGREED -> stopped();
            case ACTIVE ->
                Stream.of(stopped(), decisions(), measurements(), review(), lineReviews(), replanning(), conditions())
                        .flatMap(each -> each);
            case CLOSED -> Stream.ofNullable(plan.closing()).flatMap(this::followUps);
            case ENDED -> Stream.empty();
        };
    }

    private Stream<AgendaItem> cover() {
        return plan.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.cover())
                        .filter(cover -> cover.state() == CoverState.NOT_COVERED)
                        .map(cover -> item(LINE_NOT_COVERED, line.id(), null, cover.reason(), cover, line)));
    }

    /** Help that waits for somebody's agreement is nobody's fault, and goes on only when somebody talks again. */
    private Stream<AgendaItem> stopped() {
        return plan.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.stopped())
                        .map(stopped -> item(LINE_STOPPED, line.id(), null, stopped.cause(), null, line)));
    }

    private Stream<AgendaItem> decisions() {
        return plan.lines().stream()
                .filter(Agenda::isUndecided)
                .map(line -> item(LINE_UNDECIDED, line.id(), null, line.refusedBecause(), null, line));
    }

    /** What the household and its network do by themselves is decided by nobody else. */
    private static boolean isUndecided(Line line) {
        return switch (line.carriedBy()) {
            case PROVIDER, PROFESSIONAL -> line.state() != State.DECIDED;
            case HOUSEHOLD, NETWORK -> line.delivery() != null && line.state() != State.DECIDED;
        };
    }

    private Stream<AgendaItem> measurements() {
        return plan.goals().stream()
                .filter(this::isUnmeasured)
                .map(goal -> item(GOAL_UNMEASURED, goal.id(), null, null, null, null));
    }

    /** Closing waits for the goals of the agreed version, or for all of them in an emergency. */
    private boolean isUnmeasured(Goal goal) {
        var agreed = plan.agreed();
        return goal.score() == null && (agreed == null || agreed.goals().contains(goal.id()));
    }

    private Stream<AgendaItem> review() {
        return Stream.ofNullable(plan.activation())
                .filter(activation -> !isAgreedSince(activation))
                .flatMap(activation -> Stream.ofNullable(activation.reviewOn()))
                .filter(this::isDue)
                .map(day -> item(REVIEW, null, day, null, null, null));
    }

    private Stream<AgendaItem> lineReviews() {
        return plan.lines().stream()
                .filter(line -> line.warnings().contains(LineWarning.REVIEW_DUE))
                .map(line -> item(LINE_REVIEW, line.id(), line.reviewOn(), null, null, line));
    }

    private Stream<AgendaItem> replanning() {
        return plan.lines().stream()
                .flatMap(line -> line.warnings().stream()
                        .filter(warning -> warning == LineWarning.LATE || warning == LineWarning.ENDED_EARLY)
                        .limit(1)
                        .map(warning -> item(LINE_TO_REPLAN, line.id(), null, warning, null, line)));
    }

    private Stream<AgendaItem> conditions() {
        return plan.lines().stream()
                .filter(line -> line.warnings().contains(LineWarning.CONDITION_OPEN))
                .flatMap(line -> line.conditions().stream()
                        .filter(condition -> condition.metOn() == null)
                        .map(condition -> item(CONDITION_OPEN, condition.id(), condition.dueOn(), null, null, line)));
    }

    private boolean isAgreedSince(Activation activation) {
        return plan.agreed() != null && plan.agreed().version() > activation.version();
    }

    private Stream<AgendaItem> followUps(Closing closing) {
        return open(closing).filter(this::isDue).map(day -> item(FOLLOW_UP, null, day, null, null, null));
    }

    /** A follow-up answers every moment that is due by then; one that comes early answers the next. */
    private static Stream<LocalDate> open(Closing closing) {
        var open = new TreeSet<>(closing.followUpOn());
        for (var followUp : closing.followUps()) {
            var due = open.headSet(followUp.on(), true);
            if (due.isEmpty()) {
                open.pollFirst();
            } else {
                due.clear();
            }
        }
        return open.stream();
    }

    private boolean isDue(LocalDate day) {
        return !day.isAfter(plan.asOf().validOn());
    }

    private AgendaItem item(
            Kind kind,
            @Nullable UUID subject,
            @Nullable LocalDate due,
            @Nullable Enum<?> reason,
            @Nullable Cover lacking,
            @Nullable Line line) {
        return new AgendaItem(
                plan.household(),
                null,
                plan.director(),
                kind,
                subject,
                null,
                due,
                reason == null ? null : AgendaReason.of(reason),
                lacking == null ? null : lacking.lacking(),
                lacking == null ? null : lacking.year(),
                line == null ? null : line.legalBasis(),
                line == null || lacking != null ? List.of() : line.mayDecide(),
                null,
                null,
                null,
                List.of());
    }
}
