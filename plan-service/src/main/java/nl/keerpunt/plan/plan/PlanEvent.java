package nl.keerpunt.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.SupportLine;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a plan (plan). */
public sealed interface PlanEvent extends ConcernsHousehold {

    PlanId plan();

    @Override
    default HouseholdId household() {
        return plan().household();
    }

    @StoredAs("plan-drafted")
    record PlanDrafted(PlanId plan, @Nullable Personal<Words> purpose, Team team, LocalDate on) implements PlanEvent {}

    @StoredAs("purpose-rephrased")
    record PurposeRephrased(PlanId plan, Personal<Words> purpose) implements PlanEvent {}

    /** @param causes null as before 28 November 2026 */
    @StoredAs("goal-added")
    record GoalAdded(
            PlanId plan,
            UUID goal,
            Personal<Words> words,
            Set<Objective> objectives,
            Personal<GoalScale> scale,
            int baseline,
            @Nullable Set<UUID> causes)
            implements PlanEvent, OfGoal {

        public GoalAdded {
            objectives = Copies.sorted(objectives);
            causes = causes == null ? null : Copies.sorted(causes);
        }

        public GoalAdded(PlanId plan, UUID goal, GoalContent content) {
            this(
                    plan,
                    goal,
                    content.words(),
                    content.objectives(),
                    content.scale(),
                    content.baseline(),
                    content.causes());
        }

        public GoalContent content() {
            return new GoalContent(words, objectives, scale, baseline, causes == null ? Set.of() : causes);
        }
    }

    @StoredAs("goal-changed")
    record GoalChanged(
            PlanId plan,
            UUID goal,
            Personal<Words> words,
            Set<Objective> objectives,
            Personal<GoalScale> scale,
            int baseline,
            Set<UUID> causes)
            implements PlanEvent, OfGoal {

        public GoalChanged {
            objectives = Copies.sorted(objectives);
            causes = Copies.sorted(causes);
        }

        public GoalChanged(PlanId plan, UUID goal, GoalContent content) {
            this(
                    plan,
                    goal,
                    content.words(),
                    content.objectives(),
                    content.scale(),
                    content.baseline(),
                    content.causes());
        }

        public GoalContent content() {
            return new GoalContent(words, objectives, scale, baseline, causes);
        }
    }

    @StoredAs("goal-withdrawn")
    record GoalWithdrawn(PlanId plan, UUID goal, Personal<Words> reason) implements PlanEvent, OfGoal {}

    @StoredAs("cause-named")
    record CauseNamed(PlanId plan, UUID cause, Personal<Words> words, Objective domain) implements PlanEvent, OfCause {

        public CauseContent content() {
            return new CauseContent(words, domain);
        }
    }

    @StoredAs("cause-changed")
    record CauseChanged(PlanId plan, UUID cause, Personal<Words> words, Objective domain)
            implements PlanEvent, OfCause {

        public CauseContent content() {
            return new CauseContent(words, domain);
        }
    }

    /** Its links go with it. */
    @StoredAs("cause-withdrawn")
    record CauseWithdrawn(PlanId plan, UUID cause, Personal<Words> reason) implements PlanEvent, OfCause {}

    @StoredAs("causes-linked")
    record CausesLinked(PlanId plan, UUID from, UUID to) implements PlanEvent, OfCause {}

    @StoredAs("causes-unlinked")
    record CausesUnlinked(PlanId plan, UUID from, UUID to) implements PlanEvent, OfCause {}

    @StoredAs("support-line-proposed")
    record SupportLineProposed(PlanId plan, UUID line, SupportLine content) implements PlanEvent, OfLine {}

    @StoredAs("support-line-changed")
    record SupportLineChanged(PlanId plan, UUID line, SupportLine content) implements PlanEvent, OfLine {}

    @StoredAs("support-line-dropped")
    record SupportLineDropped(PlanId plan, UUID line, Personal<Words> reason) implements PlanEvent, OfLine {}

    @StoredAs("condition-set")
    record ConditionSet(
            PlanId plan, UUID condition, UUID line, Personal<Words> what, Personal<Words> owner, LocalDate dueOn)
            implements PlanEvent, OfSurroundings {

        public Condition content() {
            return new Condition(line, what, owner, dueOn);
        }
    }

    @StoredAs("condition-met")
    record ConditionMet(PlanId plan, UUID condition, LocalDate on) implements PlanEvent, OfSurroundings {}

    @StoredAs("condition-dropped")
    record ConditionDropped(PlanId plan, UUID condition, Personal<Words> reason) implements PlanEvent, OfSurroundings {}

    /** @param next when it is looked at again; null when it needs that no more */
    @StoredAs("support-line-reviewed")
    record SupportLineReviewed(
            PlanId plan,
            UUID line,
            LocalDate on,
            Personal<Words> note,
            @Nullable LocalDate next) implements PlanEvent, OfSurroundings {}

    /** What the household says that it can carry in a week, from that day. */
    @StoredAs("capacity-recorded")
    record CapacityRecorded(PlanId plan, Load most, LocalDate from) implements PlanEvent, OfSurroundings {}

    /**
     * The household agreed to this purpose, these goals and these lines, in its own voice.
     *
     * @param agreements who agreed to which line, where it was said; null when it was not, as before 28 November 2026
     * @param stopped the lines that are no part of it because an agreement is missing or was refused; null when all are
     */
    @StoredAs("version-agreed")
    record VersionAgreed(
            PlanId plan,
            int version,
            Personal<Words> householdVoice,
            LocalDate on,
            Personal<Words> purpose,
            List<UUID> goals,
            List<UUID> lines,
            @Nullable List<LineAgreement> agreements,
            @Nullable List<StoppedLine> stopped)
            implements PlanEvent {

        public VersionAgreed {
            goals = List.copyOf(goals);
            lines = List.copyOf(lines);
            agreements = agreements == null ? null : List.copyOf(agreements);
            stopped = stopped == null ? null : List.copyOf(stopped);
        }
    }

    /** Version 0 stands for none: an emergency, with its reason and the day of its review. */
    @StoredAs("plan-activated")
    record PlanActivated(
            PlanId plan,
            int version,
            ProfessionalId director,
            LocalDate on,
            @Nullable Personal<Words> emergencyReason,
            @Nullable LocalDate reviewOn)
            implements PlanEvent {}

    /**
     * A line that a professional carries out needs no arrangement; one that a provider carries names it.
     *
     * @param mandate null when it was decided by law
     * @param mandateVersion null when it was decided by law, or before 27 November 2026
     */
    @StoredAs("support-line-decided")
    record SupportLineDecided(
            PlanId plan,
            UUID line,
            ProfessionalId by,
            LocalDate on,
            @Nullable UUID mandate,
            @Nullable ArrangementId arrangement,
            SupportLine content,
            @Nullable Integer mandateVersion,
            @Nullable ByLaw byLaw)
            implements PlanEvent, OfLine {}

    @StoredAs("goal-scored")
    record GoalScored(PlanId plan, UUID goal, int score, LocalDate on, Personal<Words> note) implements PlanEvent {}

    /** The score of that day counts no more: the one of the day before it does, if there is any. */
    @StoredAs("score-taken-back")
    record ScoreTakenBack(PlanId plan, UUID goal, LocalDate on, Personal<Words> reason) implements PlanEvent {}

    @StoredAs("plan-closed")
    record PlanClosed(PlanId plan, LocalDate on, List<LocalDate> followUpOn) implements PlanEvent {

        public PlanClosed {
            followUpOn = List.copyOf(followUpOn);
        }
    }

    @StoredAs("follow-up-recorded")
    record FollowUpRecorded(PlanId plan, LocalDate on, boolean holds, Personal<Words> note) implements PlanEvent {}

    @StoredAs("follow-up-taken-back")
    record FollowUpTakenBack(PlanId plan, LocalDate on, Personal<Words> reason) implements PlanEvent {}

    @StoredAs("plan-reopened")
    record PlanReopened(PlanId plan, Personal<Words> reason, LocalDate on) implements PlanEvent {}

    /** Its household is erased: nothing of it runs after that day, and it never begins again. */
    @StoredAs("plan-ended")
    record PlanEnded(PlanId plan, LocalDate on, boolean wasActive) implements PlanEvent {}

    @StoredAs("director-recorded")
    record DirectorRecorded(PlanId plan, ProfessionalId director, LocalDate from) implements PlanEvent {}

    /**
     * Who might agree on a day was put right since the version was agreed: other lines stand still than was known then.
     *
     * @param stopped all that stand still of that version by now
     */
    @StoredAs("agreements-weighed")
    record AgreementsWeighed(PlanId plan, int version, List<StoppedLine> stopped) implements PlanEvent {

        public AgreementsWeighed {
            stopped = List.copyOf(stopped);
        }
    }

    /**
     * Nobody is left of its household: no line runs after that day.
     *
     * @param on null when it was told by mistake, or somebody lives there again
     */
    @StoredAs("dying-out-recorded")
    record DyingOutRecorded(PlanId plan, @Nullable LocalDate on) implements PlanEvent {}

    @StoredAs("support-line-arranged")
    record SupportLineArranged(
            PlanId plan,
            UUID line,
            ArrangementId arrangement,
            int version,
            Money total,
            Label verb,
            LocalDate appliesFrom)
            implements PlanEvent, OfLine {}

    /** @param mayDecide who may, when it was outside the mandate of who decided */
    @StoredAs("support-line-refused")
    record SupportLineRefused(
            PlanId plan,
            UUID line,
            ArrangementId arrangement,
            Label reason,
            @Nullable List<ProfessionalId> mayDecide) implements PlanEvent, OfLine {}

    /**
     * On what the money of a version of an arrangement was committed: a mandate or a ground of law, in a plan or
     * outside one.
     */
    @StoredAs("commitment-recorded")
    record CommitmentRecorded(
            PlanId plan,
            ArrangementId arrangement,
            int version,
            LegalBasis legalBasis,
            ProfessionalId decidedBy,
            LocalDate decidedOn,
            @Nullable UUID mandate,
            @Nullable LawfulGround ground)
            implements PlanEvent {}

    /** Somebody took note of a decision that the agenda told of: it asks for that no more. */
    @StoredAs("note-taken")
    record NoteTaken(PlanId plan, UUID subject, @Nullable Integer version, ProfessionalId by, LocalDate on)
            implements PlanEvent {}

    @StoredAs("support-line-covered")
    record SupportLineCovered(
            PlanId plan,
            UUID line,
            ArrangementId arrangement,
            int version,
            @Nullable Label overrunAuthority) implements PlanEvent, OfLine {}

    @StoredAs("support-line-not-covered")
    record SupportLineNotCovered(
            PlanId plan, UUID line, ArrangementId arrangement, int version, Label reason, Money lacking, int year)
            implements PlanEvent, OfLine {}
}
