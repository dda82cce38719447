package nl.keerpunt.plan.planview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.goal.CausalMap;
import nl.keerpunt.plan.goal.Goals;
import nl.keerpunt.plan.goal.Scores;
import nl.keerpunt.plan.plan.Directors;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.OfCause;
import nl.keerpunt.plan.plan.OfGoal;
import nl.keerpunt.plan.plan.OfSurroundings;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.planview.PlanView.Activation;
import nl.keerpunt.plan.planview.PlanView.Agreement;
import nl.keerpunt.plan.planview.PlanView.Cause;
import nl.keerpunt.plan.planview.PlanView.Closing;
import nl.keerpunt.plan.planview.PlanView.FollowUp;
import nl.keerpunt.plan.planview.PlanView.Goal;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.Phase;
import nl.keerpunt.plan.planview.PlanView.Score;
import nl.keerpunt.plan.supportline.Surroundings;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads a plan's history into what is shown of it: whatever was known, as far as it held on the day asked for. */
public final class PlanFold {

    private final LocalDate day;
    private @Nullable PlanDrafted drafted;
    private @Nullable Personal<Words> purpose;
    private @Nullable Agreement agreement;
    private @Nullable Activation activation;
    private @Nullable PlanClosed closed;
    private @Nullable LocalDate diedOutOn;
    private @Nullable PlanEnded ended;
    private Directors directors = Directors.NONE;
    private Goals goals = Goals.NONE;
    private Map<UUID, GoalContent> agreedGoals = Map.of();
    private Scores scores = Scores.NONE;
    private CausalMap causes = CausalMap.EMPTY;
    private Surroundings surroundings = Surroundings.NONE;
    private final Map<UUID, LineFold> lines = new LinkedHashMap<>();
    private final TreeMap<LocalDate, FollowUp> followUps = new TreeMap<>();

    private PlanFold(LocalDate day) {
        this.day = day;
    }

    /** Empty when there was no plan yet, on that day and as far as was known. */
    public static Optional<PlanView> view(PlanHistory history, AsOf asOf) {
        var fold = new PlanFold(asOf.validOn());
        history.events().stream()
                .map(Recorded::fact)
                .filter(event -> ValidDates.holdsOn(event, asOf.validOn()))
                .forEach(fold::add);
        return Optional.ofNullable(fold.drafted)
                .map(drafted -> fold.shown(drafted, history.events().getLast().version(), asOf));
    }

    /** The days on which something begins to hold: between two of them the plan is the same. */
    public static SortedSet<LocalDate> turningDays(PlanHistory history) {
        return history.events().stream()
                .flatMap(recorded -> ValidDates.turns(recorded.fact()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(PlanEvent event) {
        switch (event) {
            case PlanDrafted first -> {
                drafted = first;
                purpose = first.purpose();
            }
            case PurposeRephrased rephrased -> purpose = rephrased.purpose();
            case OfGoal goal -> goals = goals.with(goal);
            case GoalScored scored -> scores = scores.with(scored);
            case ScoreTakenBack back -> scores = scores.with(back);
            case OfCause cause -> causes = causes.with(cause);
            case SupportLineProposed proposed ->
                lines.put(proposed.line(), new LineFold(proposed.line(), proposed.content()));
            case SupportLineChanged changed -> line(changed.line()).changed(changed.content());
            case SupportLineDropped dropped -> lines.remove(dropped.line());
            case SupportLineDecided decided -> line(decided.line()).decided(decided);
            case SupportLineArranged arranged -> line(arranged.line()).arranged(arranged);
            case SupportLineRefused refused -> line(refused.line()).refused(refused);
            case SupportLineCovered covered -> line(covered.line()).covered(covered);
            case SupportLineNotCovered refused -> line(refused.line()).notCovered(refused);
            case OfSurroundings around -> surroundings = surroundings.with(around);
            case VersionAgreed agreed -> agree(agreed);
            case AgreementsWeighed weighed -> weigh(weighed);
            case PlanActivated activated -> activate(activated);
            case PlanClosed closing -> closed = closing;
            case FollowUpRecorded each ->
                followUps.put(
                        each.on(),
                        new FollowUp(each.on(), each.holds(), each.note().known()));
            case FollowUpTakenBack back -> followUps.remove(back.on());
            case PlanReopened _ -> reopen();
            case PlanEnded ending -> ended = ending;
            case DirectorRecorded recorded -> directors = directors.with(recorded);
            case DyingOutRecorded recorded -> diedOutOn = recorded.on();
            case CommitmentRecorded _, NoteTaken _ -> {} // On what money rests the agenda tells, beside the plan.
        }
    }

    private void agree(VersionAgreed agreed) {
        var agreements = agreements(agreed);
        agreement = new Agreement(
                agreed.version(),
                agreed.on(),
                agreed.householdVoice().known(),
                agreed.goals(),
                agreed.lines(),
                agreements);
        agreedGoals = goals.standing();
        lines.values().forEach(LineFold::agreementEnded);
        agreed.lines().forEach(line -> line(line).asked(null));
        if (agreed.stopped() != null) {
            agreed.stopped().forEach(stopped -> line(stopped.line()).asked(stopped));
        }
    }

    /** Those of lines that stand as before were named in an earlier version. */
    private List<LineAgreement> agreements(VersionAgreed agreed) {
        var fresh = agreed.agreements() == null ? List.<LineAgreement>of() : agreed.agreements();
        var named = fresh.stream().map(LineAgreement::line).collect(Collectors.toSet());
        var earlier = Stream.ofNullable(agreement)
                .flatMap(each -> each.agreements().stream())
                .filter(each -> !named.contains(each.line()))
                .filter(each ->
                        lines.containsKey(each.line()) && line(each.line()).isAsItWas());
        return Stream.concat(earlier, fresh.stream()).toList();
    }

    /** On a day before that version there is nothing to weigh. */
    private void weigh(AgreementsWeighed weighed) {
        if (agreement != null && agreement.version() == weighed.version()) {
            var stopped = weighed.stopped().stream().collect(Collectors.toMap(StoppedLine::line, Function.identity()));
            lines.forEach((id, line) -> line.weighed(stopped.get(id)));
            agreement = agreement.withLines(lines.entrySet().stream()
                    .filter(line -> line.getValue().isPartOfVersion())
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }

    private void activate(PlanActivated activated) {
        var reason = activated.emergencyReason();
        activation = new Activation(
                activated.version(),
                activated.on(),
                activated.director(),
                reason == null ? null : reason.known(),
                activated.reviewOn());
    }

    private void reopen() {
        agreement = null;
        agreedGoals = Map.of();
        activation = null;
        closed = null;
        scores = Scores.NONE;
        followUps.clear();
        lines.values().forEach(LineFold::agreementEnded);
    }

    private LineFold line(UUID id) {
        return Optional.ofNullable(lines.get(id))
                .orElseThrow(() -> new IllegalStateException("history knows no proposal of line " + id));
    }

    private PlanView shown(PlanDrafted first, long version, AsOf asOf) {
        var shownGoals = goals.ids().stream().map(this::goal).toList();
        var shownLines = shownLines();
        return new PlanView(
                first.plan().uuid(),
                phase(),
                purpose == null ? null : purpose.known(),
                first.team(),
                directors.on(day).orElse(null),
                agreement,
                activation,
                closed == null ? null : new Closing(closed.on(), closed.followUpOn(), List.copyOf(followUps.values())),
                diedOutOn == null || diedOutOn.isAfter(day) ? null : diedOutOn,
                ended == null ? null : ended.on(),
                shownGoals,
                causes.causes().keySet().stream().map(this::cause).toList(),
                shownLines,
                PlanBalance.of(
                        shownGoals, shownLines, surroundings.carriedOn(day).orElse(null)),
                version,
                asOf.told());
    }

    private List<Line> shownLines() {
        var contents = new LinkedHashMap<UUID, SupportLine>();
        lines.forEach((id, line) -> contents.put(id, line.content()));
        var around = new AroundLines(contents, surroundings, day);
        var active = phase() == Phase.ACTIVE && !isAfterTheLastDeath();
        return lines.values().stream()
                .map(line -> line.shown(day, active, around))
                .toList();
    }

    private boolean isAfterTheLastDeath() {
        return diedOutOn != null && day.isAfter(diedOutOn);
    }

    private Phase phase() {
        if (ended != null) {
            return Phase.ENDED;
        }
        if (closed != null) {
            return Phase.CLOSED;
        }
        if (activation != null) {
            return Phase.ACTIVE;
        }
        return agreement == null ? Phase.DRAFTED : Phase.AGREED;
    }

    private Goal goal(UUID id) {
        var content = Objects.requireNonNull(goals.standing().get(id));
        return new Goal(
                id,
                content.words().known(),
                content.objectives(),
                content.scale().known(),
                content.baseline(),
                content.causes(),
                content.equals(agreedGoals.get(id)),
                scores.counting(id)
                        .map(scored -> new Score(
                                scored.score(), scored.on(), scored.note().known()))
                        .orElse(null));
    }

    private Cause cause(UUID id) {
        var content = Objects.requireNonNull(causes.causes().get(id));
        var feeds = causes.links().stream()
                .filter(link -> link.from().equals(id))
                .map(CausesLinked::to)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Cause(id, content.words().known(), content.domain(), feeds);
    }
}
