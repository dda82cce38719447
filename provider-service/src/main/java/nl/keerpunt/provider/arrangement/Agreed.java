package nl.keerpunt.provider.arrangement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Course;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.agreement.Timeline;
import nl.keerpunt.provider.agreement.Version;
import nl.keerpunt.provider.agreement.Versions;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Proposal.Outcome;
import nl.keerpunt.provider.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement that was agreed: what holds, how it is carried out, and what was proposed.
 *
 * @param endedWithHousehold whether it ended because the record of its household goes: for good
 * @param death by which it ended, with what it was before; null when it did not, or somebody decided otherwise since
 */
record Agreed(
        Agreement agreement,
        Versions versions,
        Course course,
        Map<UUID, Proposal> proposals,
        @Nullable ArrangementEvaluated lastEvaluation,
        boolean endedWithHousehold,
        @Nullable Death death)
        implements Arrangement {

    /** The last death of the household, and how the arrangement stood without it. */
    record Death(LocalDate on, Timeline timeline, Course course, Version version) {}

    Agreed {
        proposals = Map.copyOf(proposals);
    }

    static Agreed of(Agreement agreement) {
        return new Agreed(agreement, Versions.NONE, Course.NOT_STARTED, Map.of(), null, false, null);
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

    Agreed agreed(Terms terms, LocalDate appliesFrom) {
        return with(versions.agreed(terms, appliesFrom));
    }

    Agreed changed(ArrangementChanged changed) {
        var later = agreed(changed.terms(), changed.appliesFrom());
        var proposal = changed.proposal();
        if (proposal == null) {
            return later;
        }
        var outcome = proposal.inPart() ? Outcome.ACCEPTED_IN_PART : Outcome.ACCEPTED;
        return later.with(
                proposal.proposal(),
                new Proposal.Answered(outcome, changed.terms().extent()));
    }

    Agreed restored(int version, Terms terms, LocalDate appliesFrom) {
        var after = with(versions.restored(version, terms, appliesFrom)).with(course.restored(appliesFrom));
        return new Agreed(agreement, after.versions, after.course, proposals, lastEvaluation, endedWithHousehold, null);
    }

    Agreed declined(UUID proposal) {
        var open = (Proposal.Open) proposal(proposal);
        return with(proposal, new Proposal.Answered(Outcome.DECLINED, open.extent()));
    }

    Agreed turned(LocalDate on, Status status) {
        return with(course.turned(on, status));
    }

    Agreed stopped(LocalDate lastDay) {
        return with(versions.stopped(lastDay)).with(course.turned(lastDay.plusDays(1), Status.ENDED));
    }

    Agreed withdrawn() {
        return with(versions.withdrawn()).with(Course.WITHDRAWN);
    }

    Agreed endedByDeath(LocalDate on, boolean withdrawn) {
        var before = new Death(on, versions.timeline(), course, versions.current());
        var after = withdrawn ? withdrawn() : begun().stopped(on);
        return new Agreed(
                agreement, after.versions, after.course, proposals, lastEvaluation, endedWithHousehold, before);
    }

    /** That it started is often told late, and not any more of what ended. */
    private Agreed begun() {
        return course.startedOn().isPresent()
                ? this
                : turned(versions.timeline().firstDay(), Status.RUNNING);
    }

    Agreed deathTakenBack() {
        var before = requireNonNull(death);
        var again = versions.again(before.version(), before.timeline());
        return new Agreed(agreement, again, before.course(), proposals, lastEvaluation, endedWithHousehold, null);
    }

    boolean isEndedByDeath() {
        return death != null;
    }

    boolean isEndedByDeathOn(LocalDate day) {
        return death != null && death.on().equals(day);
    }

    Agreed ended(ArrangementEnded ended) {
        return ended(ended.on(), ended.withdrawn());
    }

    /** With the record of its household: what was proposed lapses, and there is nothing to go back to. */
    Agreed ended(LocalDate on, boolean withdrawn) {
        var after = withdrawn ? withdrawn() : stopped(on);
        var answered = new HashMap<>(proposals);
        answered.values().removeIf(Proposal.Open.class::isInstance);
        return new Agreed(agreement, after.versions, after.course, answered, lastEvaluation, true, null);
    }

    Agreed askedAgain(CoverAskedAgain asked) {
        var isVersionOfItsOwn = asked.version() > versions.current().number();
        return (isVersionOfItsOwn ? with(versions.askedAgainAs(asked.version())) : this).asked(asked);
    }

    /** The budget was asked; a turn that changes no money asks nothing. */
    Agreed asked(@Nullable Commitment asked) {
        return asked == null ? this : with(versions.asked(asked.question(), MonthAmount.total(asked.months())));
    }

    Agreed covered(int question) {
        return with(versions.covered(question));
    }

    Agreed refused(ArrangementNotCovered refusal) {
        return with(versions.refused(refusal.refusal()));
    }

    Agreed with(UUID id, Proposal proposal) {
        var all = new HashMap<>(proposals);
        all.put(id, proposal);
        return new Agreed(agreement, versions, course, all, lastEvaluation, endedWithHousehold, death);
    }

    Agreed with(ArrangementEvaluated evaluation) {
        return new Agreed(agreement, versions, course, proposals, evaluation, endedWithHousehold, death);
    }

    private Agreed with(Versions later) {
        return new Agreed(agreement, later, course, proposals, lastEvaluation, endedWithHousehold, death);
    }

    private Agreed with(Course later) {
        return new Agreed(agreement, versions, later, proposals, lastEvaluation, endedWithHousehold, death);
    }
}
