package nl.keerpunt.plan.planview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.plan.plan.GoalScale;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.SupportLine.Frequency;
import nl.keerpunt.platform.web.AsOf;
import org.jspecify.annotations.Nullable;

/** A plan as it is shown (plan). Words of an erased household are absent. */
record PlanView(
        UUID household,
        Phase phase,
        @Nullable String purpose,
        String team,
        @Nullable ProfessionalId director,
        @Nullable Agreement agreed,
        @Nullable Activation activation,
        @Nullable Closing closing,
        List<Goal> goals,
        List<Cause> causes,
        List<Line> lines,
        long version,
        AsOf.Told asOf) {

    /** Where in its life the plan was on the day asked for. */
    enum Phase {
        DRAFTED,
        AGREED,
        ACTIVE,
        CLOSED
    }

    record Agreement(int version, LocalDate on, @Nullable String householdVoice, List<UUID> goals, List<UUID> lines) {}

    record Activation(
            LocalDate on,
            ProfessionalId director,
            @Nullable String emergencyReason,
            @Nullable LocalDate reviewOn) {}

    record Closing(LocalDate on, List<LocalDate> followUpOn, List<FollowUp> followUps) {}

    record FollowUp(LocalDate on, boolean holds, @Nullable String note) {}

    record Goal(
            UUID id,
            @Nullable String words,
            Set<Objective> objectives,
            @Nullable GoalScale scale,
            int baseline,
            @Nullable Score score) {}

    record Score(int score, LocalDate on, @Nullable String note) {}

    record Cause(UUID id, @Nullable String words, Objective domain, List<UUID> feeds) {}

    /** The state of a line. Refused: the provider could not carry it out, so it is to be decided again. */
    enum State {
        PROPOSED,
        DECIDED,
        REFUSED
    }

    /** What the budget said of the last version of the arrangement. */
    enum CoverState {
        AWAITED,
        COVERED,
        NOT_COVERED
    }

    /**
     * @param agreed whether the household agreed to the line as it stands
     * @param running whether it is carried out on the day asked for
     */
    record Line(
            UUID id,
            State state,
            CarriedBy carriedBy,
            @Nullable String what,
            @Nullable AgbCode provider,
            @Nullable String product,
            long volume,
            @Nullable Frequency frequency,
            LocalDate from,
            LocalDate until,
            @Nullable LegalBasis legalBasis,
            Money estimatedCost,
            Set<UUID> goals,
            Set<UUID> causes,
            Objective objective,
            boolean agreed,
            boolean running,
            @Nullable Decision decision,
            @Nullable Arranged arranged,
            @Nullable Cover cover,
            @Nullable String refusedBecause) {}

    record Decision(
            ProfessionalId by,
            LocalDate on,
            UUID mandate,
            @Nullable UUID arrangement) {

        static Decision of(ProfessionalId by, LocalDate on, UUID mandate, @Nullable ArrangementId arrangement) {
            return new Decision(by, on, mandate, arrangement == null ? null : arrangement.uuid());
        }
    }

    record Arranged(int version, Money total, String verb, LocalDate appliesFrom) {}

    record Cover(
            CoverState state,
            int version,
            @Nullable String overrunAuthority,
            @Nullable String reason,
            @Nullable Money lacking,
            @Nullable Integer year) {}
}
