package nl.keerpunt.plan.planview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.BoughtSupport;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import nl.keerpunt.plan.vocabulary.LineRefusal;
import nl.keerpunt.plan.vocabulary.LineShortage;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is shown (plan). Words of an erased household are absent, and so are those of the record of one law.
 *
 * @param diedOutOn the day on which the last of its household died; no line runs after it
 * @param endedOn the day on which it ended because its household is erased
 */
@Schema(name = "Plan")
public record PlanView(
        UUID household,
        Phase phase,
        @Nullable Words purpose,
        Team team,
        @Nullable ProfessionalId director,
        @Nullable Agreement agreed,
        @Nullable Activation activation,
        @Nullable Closing closing,
        @Nullable LocalDate diedOutOn,
        @Nullable LocalDate endedOn,
        List<Goal> goals,
        List<Cause> causes,
        List<Line> lines,
        PlanBalance balance,
        long version,
        AsOf.Told asOf) {

    PlanView with(List<Line> otherLines) {
        return new PlanView(
                household,
                phase,
                purpose,
                team,
                director,
                agreed,
                activation,
                closing,
                diedOutOn,
                endedOn,
                goals,
                causes,
                otherLines,
                balance,
                version,
                asOf);
    }

    /** Where in its life the plan was on the day asked for. */
    @Schema(name = "PlanPhase")
    public enum Phase {
        DRAFTED,
        AGREED,
        ACTIVE,
        CLOSED,
        ENDED
    }

    /** @param agreements who agreed to which line, where it was said */
    @Schema(name = "PlanAgreement")
    public record Agreement(
            int version,
            LocalDate on,
            @Nullable Words householdVoice,
            List<UUID> goals,
            List<UUID> lines,
            List<LineAgreement> agreements) {

        Agreement withLines(List<UUID> others) {
            return new Agreement(version, on, householdVoice, goals, others, agreements);
        }
    }

    /** @param version the last version agreed to by then; an emergency waits for a later one */
    @Schema(name = "PlanActivation")
    public record Activation(
            @JsonIgnore int version,
            LocalDate on,
            ProfessionalId director,
            @Nullable Words emergencyReason,
            @Nullable LocalDate reviewOn) {}

    @Schema(name = "PlanClosing")
    public record Closing(LocalDate on, List<LocalDate> followUpOn, List<FollowUp> followUps) {}

    @Schema(name = "PlanFollowUp")
    public record FollowUp(
            LocalDate on, boolean holds, @Nullable Words note) {}

    /**
     * @param causes those that it takes away; none where it eases what they lead to
     * @param agreed whether the household agreed to it as it stands
     */
    @Schema(name = "PlanGoal")
    public record Goal(
            UUID id,
            @Nullable Words words,
            Set<Objective> objectives,
            @Nullable GoalScale scale,
            int baseline,
            Set<UUID> causes,
            boolean agreed,
            @Nullable Score score) {}

    @Schema(name = "GoalScore")
    public record Score(int score, LocalDate on, @Nullable Words note) {}

    @Schema(name = "PlanCause")
    public record Cause(UUID id, @Nullable Words words, Objective domain, List<UUID> feeds) {}

    /** The state of a line. Refused: the provider could not carry it out, so it is to be decided again. */
    @Schema(name = "SupportLineState")
    public enum State {
        PROPOSED,
        DECIDED,
        REFUSED
    }

    /** What the budget said of the last version of the arrangement. */
    @Schema(name = "SupportLineCoverState")
    public enum CoverState {
        AWAITED,
        COVERED,
        NOT_COVERED
    }

    /**
     * @param delivery null where no arrangement is asked for
     * @param formalDecision null where none is required
     * @param agreed whether the household agreed to the line as it stands
     * @param running whether it is carried out on the day asked for
     * @param mayDecide who may, when it was refused because it was outside the mandate of who decided
     * @param reviewOn when a line that lasts is looked at again
     * @param warnings what to look at; none of it stops anybody
     * @param stopped why it stands still, where it does
     * @param withheld what is left out, because it is not for who asks
     */
    @Schema(name = "SupportLine")
    public record Line(
            UUID id,
            State state,
            CarriedBy carriedBy,
            @Nullable Words what,
            @Nullable Delivery delivery,
            @Nullable AgbCode provider,
            @Nullable BoughtSupport personalBudget,
            @Nullable FormalDecision formalDecision,
            @Nullable Label product,
            @Nullable Long volume,
            @Nullable Frequency frequency,
            LocalDate from,
            LocalDate until,
            @Nullable LegalBasis legalBasis,
            @Nullable Amount estimatedCost,
            Set<UUID> goals,
            Set<UUID> causes,
            Objective objective,
            boolean agreed,
            boolean running,
            @Nullable Decision decision,
            @Nullable Arranged arranged,
            @Nullable Cover cover,
            @Nullable LineRefusal refusedBecause,
            List<ProfessionalId> mayDecide,
            @Nullable Stopped stopped,
            LineThoughts thoughts,
            List<LineCondition> conditions,
            @Nullable LocalDate reviewOn,
            List<LineWarning> warnings,
            List<String> withheld) {}

    /** @param metOn the day on which it was in place; absent while it is open */
    @Schema(name = "SupportLineCondition")
    public record LineCondition(
            UUID id,
            @Nullable Words what,
            @Nullable Words owner,
            LocalDate dueOn,
            @Nullable LocalDate metOn) {}

    /** It stands still while the rest goes on: an agreement that it needs is missing, or was refused. */
    @Schema(name = "StoppedLine")
    public record Stopped(StoppedLine.Cause cause, List<UUID> refusedBy, List<UUID> awaited, List<WayOut> waysOut) {

        static Stopped of(StoppedLine line) {
            return new Stopped(line.cause(), line.refusedBy(), line.awaited(), line.waysOut());
        }
    }

    /** Under a mandate in its version, or by a ground of law with who referred and where that is written down. */
    @Schema(name = "SupportLineDecision")
    public record Decision(
            ProfessionalId by,
            LocalDate on,
            @Nullable UUID mandate,
            @Nullable Integer mandateVersion,
            @Nullable LawfulGround ground,
            @Nullable Words referrer,
            @Nullable Words document,
            @Nullable UUID arrangement) {

        static Decision of(SupportLineDecided decided) {
            var byLaw = decided.byLaw();
            var arrangement = decided.arrangement();
            return new Decision(
                    decided.by(),
                    decided.on(),
                    decided.mandate(),
                    decided.mandateVersion(),
                    byLaw == null ? null : byLaw.ground(),
                    byLaw == null ? null : byLaw.referrer().known(),
                    byLaw == null ? null : byLaw.document().known(),
                    arrangement == null ? null : arrangement.uuid());
        }
    }

    @Schema(name = "SupportLineArrangement")
    public record Arranged(int version, @Nullable Money total, ArrangementVerb verb, LocalDate appliesFrom) {}

    @Schema(name = "SupportLineCover")
    public record Cover(
            CoverState state,
            int version,
            @Nullable Label overrunAuthority,
            @Nullable LineShortage reason,
            @Nullable Money lacking,
            @Nullable Integer year) {

        Cover ofVersion(int number) {
            return new Cover(state, number, overrunAuthority, reason, lacking, year);
        }
    }
}
