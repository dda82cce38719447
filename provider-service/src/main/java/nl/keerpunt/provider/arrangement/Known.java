package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Money;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.ArrangementState.Status;
import nl.keerpunt.provider.arrangement.Proposal.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement that was agreed: what holds, how it is carried out, and what was proposed.
 *
 * @param endedWithHousehold whether it ended because the record of its household goes: for good
 */
record Known(
        Agreement agreement,
        Versions versions,
        Course course,
        Map<UUID, Proposal> proposals,
        @Nullable ArrangementEvaluated lastEvaluation,
        boolean endedWithHousehold)
        implements Arrangement {

    Known {
        proposals = Map.copyOf(proposals);
    }

    static Known of(Agreement agreement) {
        return new Known(agreement, Versions.NONE, Course.NOT_STARTED, Map.of(), null, false);
    }

    HouseholdId household() {
        return agreement.household();
    }

    Proposal proposal(UUID proposal) {
        return proposals.getOrDefault(proposal, new Proposal.Unknown());
    }

    /** What the whole arrangement asks of the budget. */
    SortedMap<YearMonth, Money> months() {
        return versions.timeline().months(course.pauses());
    }

    /** What it can come to: a pause that is resumed is paid again. */
    Money most() {
        return MonthAmount.total(versions.timeline().months(List.of()));
    }

    Known agreed(Terms terms, LocalDate appliesFrom) {
        return with(versions.agreed(terms, appliesFrom));
    }

    Known changed(ArrangementChanged changed) {
        var later = agreed(changed.terms(), changed.appliesFrom());
        var proposal = changed.proposal();
        if (proposal == null) {
            return later;
        }
        var answer = proposal.inPart() ? Answer.ACCEPTED_IN_PART : Answer.ACCEPTED;
        return later.with(
                proposal.proposal(),
                new Proposal.Answered(answer, changed.terms().extent()));
    }

    Known restored(int version, Terms terms, LocalDate appliesFrom) {
        return with(versions.restored(version, terms, appliesFrom)).with(course.restored(appliesFrom));
    }

    Known declined(UUID proposal) {
        var open = (Proposal.Open) proposal(proposal);
        return with(proposal, new Proposal.Answered(Answer.DECLINED, open.extent()));
    }

    Known turned(LocalDate on, Status status) {
        return with(course.turned(on, status));
    }

    Known stopped(LocalDate lastDay) {
        return with(versions.stopped(lastDay)).with(course.turned(lastDay.plusDays(1), Status.ENDED));
    }

    Known withdrawn() {
        return with(versions.withdrawn()).with(Course.WITHDRAWN);
    }

    Known ended(ArrangementEnded ended) {
        return ended(ended.on(), ended.withdrawn());
    }

    /** With the record of its household: what was proposed lapses, and there is nothing to go back to. */
    Known ended(LocalDate on, boolean withdrawn) {
        var after = withdrawn ? withdrawn() : stopped(on);
        var answered = new HashMap<>(proposals);
        answered.values().removeIf(Proposal.Open.class::isInstance);
        return new Known(agreement, after.versions, after.course, answered, lastEvaluation, true);
    }

    Known askedAgain(CoverAskedAgain asked) {
        var isVersionOfItsOwn = asked.version() > versions.current().number();
        return (isVersionOfItsOwn ? with(versions.askedAgainAs(asked.version())) : this).asked(asked);
    }

    /** The budget was asked; a turn that changes no money asks nothing. */
    Known asked(@Nullable Commitment asked) {
        return asked == null ? this : with(versions.asked(asked.question(), MonthAmount.total(asked.months())));
    }

    Known covered(int question) {
        return with(versions.covered(question));
    }

    Known refused(ArrangementNotCovered refusal) {
        return with(versions.refused(refusal));
    }

    Known with(UUID id, Proposal proposal) {
        var all = new HashMap<>(proposals);
        all.put(id, proposal);
        return new Known(agreement, versions, course, all, lastEvaluation, endedWithHousehold);
    }

    Known with(ArrangementEvaluated evaluation) {
        return new Known(agreement, versions, course, proposals, evaluation, endedWithHousehold);
    }

    private Known with(Versions later) {
        return new Known(agreement, later, course, proposals, lastEvaluation, endedWithHousehold);
    }

    private Known with(Course later) {
        return new Known(agreement, versions, later, proposals, lastEvaluation, endedWithHousehold);
    }
}
