package nl.keerpunt.plan.planview;

import static nl.keerpunt.plan.planview.LineWarning.CONDITION_OPEN;
import static nl.keerpunt.plan.planview.LineWarning.ENDED_EARLY;
import static nl.keerpunt.plan.planview.LineWarning.LATE;
import static nl.keerpunt.plan.planview.LineWarning.REVIEW_DUE;
import static nl.keerpunt.plan.planview.LineWarning.STARTS_BEFORE_ANOTHER;
import static nl.keerpunt.plan.planview.LineWarning.STEPS_SKIPPED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.planview.PlanView.Arranged;
import nl.keerpunt.plan.planview.PlanView.Cover;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.LineCondition;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.plan.supportline.StepsTaken;
import nl.keerpunt.plan.supportline.Surroundings;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import org.jspecify.annotations.Nullable;

/** What is to be seen around the lines of a plan on a day: how they hang together, and what to be warned of. */
record AroundLines(Map<UUID, SupportLine> lines, StepsTaken steps, Surroundings surroundings, LocalDate day) {

    AroundLines(Map<UUID, SupportLine> lines, Surroundings surroundings, LocalDate day) {
        this(lines, StepsTaken.by(lines.values()), surroundings, day);
    }

    LineThoughts thoughts(UUID id) {
        var content = line(id);
        return LineThoughts.of(content, steps.skippedBy(content), lines.keySet());
    }

    List<LineCondition> conditions(UUID id) {
        return surroundings.conditions().entrySet().stream()
                .filter(each -> each.getValue().line().equals(id))
                .map(each -> new LineCondition(
                        each.getKey(),
                        each.getValue().what().known(),
                        each.getValue().owner().known(),
                        each.getValue().dueOn(),
                        surroundings.met().get(each.getKey())))
                .toList();
    }

    /** As it was said with the line, or at its last review. */
    @Nullable
    LocalDate reviewOn(UUID id) {
        var reviewed = surroundings.reviews().get(id);
        return reviewed == null ? line(id).considered().reviewOn() : reviewed.next();
    }

    List<LineWarning> warnings(UUID id, State state, @Nullable Arranged arranged, @Nullable Cover cover) {
        var warnings = new ArrayList<LineWarning>();
        var content = line(id);
        if (waitsForOthers(content)) {
            warnings.add(STARTS_BEFORE_ANOTHER);
        }
        if (content.considered().skipped() == null && !steps.skippedBy(content).isEmpty()) {
            warnings.add(STEPS_SKIPPED);
        }
        if (conditions(id).stream().anyMatch(each -> isOpen(each, content))) {
            warnings.add(CONDITION_OPEN);
        }
        if (isLate(content, state, arranged, cover)) {
            warnings.add(LATE);
        }
        if (isEndedEarly(id, arranged)) {
            warnings.add(ENDED_EARLY);
        }
        var review = reviewOn(id);
        if (review != null && !review.isAfter(day)) {
            warnings.add(REVIEW_DUE);
        }
        return warnings;
    }

    private boolean waitsForOthers(SupportLine content) {
        return content.considered().after().stream()
                .map(lines::get)
                .filter(Objects::nonNull)
                .anyMatch(other ->
                        !other.period().until().isBefore(content.period().from()));
    }

    private boolean isOpen(LineCondition condition, SupportLine content) {
        return condition.metOn() == null
                && (!condition.dueOn().isAfter(day) || !content.period().from().isAfter(day));
    }

    /** Whoever was asked did not answer, or the budget did not. */
    private boolean isLate(SupportLine content, State state, @Nullable Arranged arranged, @Nullable Cover cover) {
        var asked = content.carriedBy() == CarriedBy.PROVIDER || content.personalBudget() != null;
        var unanswered = arranged == null && cover == null;
        return asked
                && state == State.DECIDED
                && content.period().contains(day)
                && (unanswered || cover != null && cover.state() == CoverState.AWAITED);
    }

    /** A review since then says that it was seen. */
    private boolean isEndedEarly(UUID id, @Nullable Arranged arranged) {
        var reviewed = surroundings.reviews().get(id);
        return arranged != null
                && arranged.verb() == ArrangementVerb.STOPPED
                && !arranged.appliesFrom().isAfter(day)
                && !line(id).period().until().isBefore(day)
                && (reviewed == null || reviewed.on().isBefore(arranged.appliesFrom()));
    }

    private SupportLine line(UUID id) {
        return Objects.requireNonNull(lines.get(id));
    }
}
