package nl.keerpunt.plan.planview;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.planview.PlanView.Arranged;
import nl.keerpunt.plan.planview.PlanView.Cover;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.Decision;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import nl.keerpunt.plan.vocabulary.LineRefusal;
import nl.keerpunt.plan.vocabulary.LineShortage;
import org.jspecify.annotations.Nullable;

/** One line while its history is read. */
final class LineFold {

    private final UUID id;
    private SupportLine content;
    private State state = State.PROPOSED;
    private @Nullable SupportLine asked;
    private @Nullable Decision decision;
    private @Nullable Arranged arranged;
    private int askedCover;
    private final TreeMap<Integer, Cover> answers = new TreeMap<>();
    private @Nullable LineRefusal refusedBecause;
    private List<ProfessionalId> mayDecide = List.of();
    private @Nullable StoppedLine stopped;

    LineFold(UUID id, SupportLine content) {
        this.id = id;
        this.content = content;
    }

    void changed(SupportLine newContent) {
        content = newContent;
    }

    /** The household was asked about it as it is: it agreed, or the line stands still. */
    void asked(@Nullable StoppedLine by) {
        asked = content;
        stopped = by;
    }

    /** Whether it stands as the household was asked about it. */
    boolean isAsItWas() {
        return content.equals(asked);
    }

    void agreementEnded() {
        asked = null;
        stopped = null;
    }

    /** Who might agree was put right since. */
    void weighed(@Nullable StoppedLine by) {
        stopped = asked == null ? null : by;
    }

    boolean isPartOfVersion() {
        return asked != null && stopped == null;
    }

    void decided(SupportLineDecided decided) {
        state = State.DECIDED;
        decision = Decision.of(decided);
        arranged = null;
        askedCover = 0;
        answers.clear();
        refusedBecause = null;
        mayDecide = List.of();
    }

    /** On a day before the decision there was nothing to answer yet. */
    private boolean isDecided() {
        return decision != null;
    }

    /** What provider and budget call a version is the number under which the budget was asked for it. */
    void arranged(SupportLineArranged by) {
        if (isDecided()) {
            askedCover = by.version();
            var verb = ArrangementVerb.of(by.verb());
            arranged = arranged != null && verb == ArrangementVerb.COVER_ASKED_AGAIN
                    ? arranged
                    : new Arranged(by.version(), by.total(), verb, by.appliesFrom());
        }
    }

    void refused(SupportLineRefused refused) {
        if (isDecided()) {
            state = State.REFUSED;
            decision = null;
            arranged = null;
            answers.clear();
            refusedBecause = LineRefusal.of(refused.reason());
            mayDecide = refused.mayDecide() == null ? List.of() : refused.mayDecide();
        }
    }

    void covered(SupportLineCovered by) {
        answered(new Cover(CoverState.COVERED, by.version(), by.overrunAuthority(), null, null, null));
    }

    void notCovered(SupportLineNotCovered by) {
        var reason = LineShortage.of(by.reason());
        answered(new Cover(CoverState.NOT_COVERED, by.version(), null, reason, by.lacking(), by.year()));
    }

    private void answered(Cover answer) {
        if (isDecided()) {
            answers.put(answer.version(), answer);
        }
    }

    SupportLine content() {
        return content;
    }

    Line shown(LocalDate day, boolean active, AroundLines around) {
        var isAgreed = isAsItWas() && stopped == null;
        return new Line(
                id,
                state,
                content.carriedBy(),
                content.what().known(),
                content.delivery(),
                content.provider(),
                content.personalBudget(),
                content.delivery() == Delivery.PERSONAL_BUDGET ? FormalDecision.REQUIRED_AND_MISSING : null,
                content.product(),
                content.volume(),
                content.frequency(),
                content.period().from(),
                content.period().until(),
                content.legalBasis(),
                content.estimatedCost(),
                content.goals(),
                content.causes(),
                content.objective(),
                isAgreed,
                active && content.period().contains(day) && isInForce(isAgreed) && !isWithdrawn(),
                decision,
                arranged,
                coverNow(),
                refusedBecause,
                mayDecide,
                stopped == null ? null : PlanView.Stopped.of(stopped),
                around.thoughts(id),
                around.conditions(id),
                around.reviewOn(id),
                around.warnings(id, state, arranged, coverNow()),
                List.of());
    }

    /** What the household and its network do themselves is in force once agreed; anything else once decided. */
    private boolean isInForce(boolean isAgreed) {
        return content.needsMandate() ? state == State.DECIDED : isAgreed;
    }

    /** The last version counts: a newer one overtakes the answers to those before it and waits for its own. */
    private @Nullable Cover coverNow() {
        if (isWithdrawn()) {
            return null; // Nothing is carried out, so there is nothing to cover.
        }
        var last = answers.isEmpty() ? null : answers.lastEntry().getValue();
        if (arranged == null || last != null && last.version() > askedCover) {
            return last; // The budget was heard first.
        }
        return last == null || last.version() < askedCover
                ? new Cover(CoverState.AWAITED, arranged.version(), null, null, null, null)
                : last.ofVersion(arranged.version());
    }

    private boolean isWithdrawn() {
        return arranged != null && arranged.verb() == ArrangementVerb.WITHDRAWN;
    }
}
