package nl.keerpunt.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.voice.WhoMayAgree;
import org.jspecify.annotations.Nullable;

/**
 * Everything a caller may ask of a plan (plan), and what household, provider and budget have to tell it: that stays
 * possible while its household ends and after it was erased, because it records what others did, and commits nothing.
 */
public sealed interface PlanCommand extends Command, ConcernsHousehold {

    PlanId plan();

    @Override
    default String history() {
        return plan().key();
    }

    @Override
    default HouseholdId household() {
        return plan().household();
    }

    /** The purpose may wait until the household was heard; no version is agreed without it. */
    record DraftPlan(PlanId plan, @Nullable Personal<Words> purpose, Team team, LocalDate on) implements PlanCommand {}

    record RephrasePurpose(PlanId plan, Personal<Words> purpose) implements PlanCommand {}

    record AddGoal(PlanId plan, UUID goal, GoalContent content) implements PlanCommand {}

    /** Until it was scored, also how it is measured. */
    record ChangeGoal(PlanId plan, UUID goal, GoalContent content) implements PlanCommand {}

    record WithdrawGoal(PlanId plan, UUID goal, Personal<Words> reason) implements PlanCommand {}

    record NameCause(PlanId plan, UUID cause, CauseContent content) implements PlanCommand {}

    record ChangeCause(PlanId plan, UUID cause, CauseContent content) implements PlanCommand {}

    record WithdrawCause(PlanId plan, UUID cause, Personal<Words> reason) implements PlanCommand {}

    record LinkCauses(PlanId plan, UUID from, UUID to) implements PlanCommand {}

    record UnlinkCauses(PlanId plan, UUID from, UUID to) implements PlanCommand {}

    record ProposeSupportLine(PlanId plan, UUID line, SupportLine content) implements PlanCommand {}

    record ChangeSupportLine(PlanId plan, UUID line, SupportLine content) implements PlanCommand {}

    record DropSupportLine(PlanId plan, UUID line, Personal<Words> reason) implements PlanCommand {}

    /** Also another content under the same id: then it is open again. */
    record SetCondition(PlanId plan, UUID condition, Condition content) implements PlanCommand {}

    record MeetCondition(PlanId plan, UUID condition, LocalDate on) implements PlanCommand {}

    record DropCondition(PlanId plan, UUID condition, Personal<Words> reason) implements PlanCommand {}

    /** @param next when it is looked at again; null when it needs that no more */
    record ReviewSupportLine(
            PlanId plan,
            UUID line,
            LocalDate on,
            Personal<Words> note,
            @Nullable LocalDate next) implements PlanCommand {}

    /** What the household says that it can carry in a week, from that day. */
    record RecordCapacity(PlanId plan, Load most, LocalDate from) implements PlanCommand {}

    /**
     * @param agreements who agreed to which line, where somebody does not alone agree for themselves
     * @param heard who may agree on the day of the version and of each answer, as the door found
     */
    record AgreeVersion(
            PlanId plan,
            Personal<Words> householdVoice,
            LocalDate on,
            List<LineAgreement> agreements,
            List<WhoMayAgree> heard)
            implements PlanCommand {

        public AgreeVersion {
            agreements = List.copyOf(agreements);
            heard = List.copyOf(heard);
        }
    }

    record ActivatePlan(
            PlanId plan,
            LocalDate on,
            @Nullable Personal<Words> emergencyReason,
            @Nullable LocalDate reviewOn) implements PlanCommand {}

    /**
     * The door brings five facts: a fresh id for the arrangement that the decision asks for, the mandates of the
     * professional, the others who may decide this line, what it costs at the contract's price, and the day itself.
     *
     * @param price null for a line that no provider carries: it costs what was estimated
     * @param byLaw the ground on which no mandate is asked
     * @param recordedOn today, whatever day the decision bears
     */
    record DecideSupportLine(
            PlanId plan,
            UUID line,
            ProfessionalId by,
            LocalDate on,
            ArrangementId arrangement,
            List<Held> mandates,
            List<ProfessionalId> othersWhoMay,
            @Nullable Money price,
            @Nullable ByLaw byLaw,
            LocalDate recordedOn)
            implements PlanCommand {

        public DecideSupportLine {
            mandates = List.copyOf(mandates);
            othersWhoMay = List.copyOf(othersWhoMay);
        }
    }

    record ScoreGoal(PlanId plan, UUID goal, int score, LocalDate on, Personal<Words> note) implements PlanCommand {

        public ScoreGoal {
            score = GoalScale.level(score);
        }
    }

    /** Of that day: it should not have been given. */
    record TakeScoreBack(PlanId plan, UUID goal, LocalDate on, Personal<Words> reason) implements PlanCommand {}

    record ClosePlan(PlanId plan, LocalDate on) implements PlanCommand {}

    record RecordFollowUp(PlanId plan, LocalDate on, boolean holds, Personal<Words> note) implements PlanCommand {}

    /** Of that day: it should not have been recorded. */
    record TakeFollowUpBack(PlanId plan, LocalDate on, Personal<Words> reason) implements PlanCommand {}

    record ReopenPlan(PlanId plan, Personal<Words> reason, LocalDate on) implements PlanCommand {}

    /** The household is erased: whatever its plan still has ends on that day. */
    record EndPlan(PlanId plan, LocalDate on) implements PlanCommand, WithoutWords {}

    /** From household-service; a household often has its director before its plan. */
    record RecordDirector(PlanId plan, ProfessionalId director, LocalDate from) implements PlanCommand, WithoutWords {}

    /** From what household-service told anew of who might agree on a day: what was agreed is weighed by that. */
    record WeighAgreements(PlanId plan, List<WhoMayAgree> heard) implements PlanCommand, WithoutWords {

        public WeighAgreements {
            heard = List.copyOf(heard);
        }
    }

    /** From household-service: the last of it died on that day; null when that is not so after all. */
    record RecordDyingOut(PlanId plan, @Nullable LocalDate on) implements PlanCommand, WithoutWords {}

    /** From provider-service: this version of the arrangement was committed. */
    record RecordArranged(
            PlanId plan,
            UUID line,
            ArrangementId arrangement,
            int version,
            Money total,
            Label verb,
            LocalDate appliesFrom)
            implements PlanCommand, WithoutWords {}

    /** From provider-service: the decided line could not become an arrangement. */
    record RecordLineRefused(
            PlanId plan,
            UUID line,
            ArrangementId arrangement,
            Label reason,
            @Nullable List<ProfessionalId> mayDecide) implements PlanCommand, WithoutWords {}

    /**
     * From provider-service: on whose mandate, or on which ground of law, this version was committed; also outside a
     * plan.
     */
    record RecordCommitment(
            PlanId plan,
            ArrangementId arrangement,
            int version,
            LegalBasis legalBasis,
            ProfessionalId decidedBy,
            LocalDate decidedOn,
            @Nullable UUID mandate,
            @Nullable LawfulGround ground)
            implements PlanCommand, WithoutWords {}

    /**
     * Of a decision that the agenda tells of.
     *
     * @param subject the arrangement, or the line that has none
     * @param version of the arrangement
     * @param ofTheTeam whether who takes note is of the household's team
     * @param recordedOn today, whatever day the note bears
     */
    record TakeNote(
            PlanId plan,
            UUID subject,
            @Nullable Integer version,
            ProfessionalId by,
            boolean ofTheTeam,
            LocalDate on,
            LocalDate recordedOn)
            implements PlanCommand {}

    /** From budget-service. */
    record RecordCovered(
            PlanId plan,
            ArrangementId arrangement,
            int version,
            @Nullable Label overrunAuthority) implements PlanCommand, WithoutWords {}

    /** From budget-service: how much is lacking, and in which year. */
    record RecordNotCovered(PlanId plan, ArrangementId arrangement, int version, Label reason, Money lacking, int year)
            implements PlanCommand, WithoutWords {}
}
