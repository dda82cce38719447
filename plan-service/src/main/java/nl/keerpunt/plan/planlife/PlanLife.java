package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.ALREADY_ACTIVE;
import static nl.keerpunt.plan.plan.Reason.ALREADY_DRAFTED;
import static nl.keerpunt.plan.plan.Reason.BEFORE_ACTIVATION;
import static nl.keerpunt.plan.plan.Reason.BEFORE_CLOSING;
import static nl.keerpunt.plan.plan.Reason.BEFORE_REOPENING;
import static nl.keerpunt.plan.plan.Reason.CLOSES_TOO_LATE;
import static nl.keerpunt.plan.plan.Reason.GOAL_UNMEASURED;
import static nl.keerpunt.plan.plan.Reason.NOT_ACTIVE;
import static nl.keerpunt.plan.plan.Reason.NOT_AGREED;
import static nl.keerpunt.plan.plan.Reason.NOT_CLOSED;
import static nl.keerpunt.plan.plan.Reason.NOT_DRAFTED;
import static nl.keerpunt.plan.plan.Reason.NO_DIRECTOR;
import static nl.keerpunt.plan.plan.Reason.PLAN_CLOSED;
import static nl.keerpunt.plan.plan.Reason.PLAN_ENDED;
import static nl.keerpunt.plan.plan.Reason.REVIEW_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.planlife.Plan.Active;
import nl.keerpunt.plan.planlife.Plan.Begun;
import nl.keerpunt.plan.planlife.Plan.Closed;
import nl.keerpunt.plan.planlife.Plan.Drafted;
import nl.keerpunt.plan.planlife.Plan.Ended;
import nl.keerpunt.plan.planlife.Plan.Undrafted;

/** How a plan goes from one phase to the next. What is asked again in the same words is a retry and changes nothing. */
final class PlanLife {

    private static final int LAST_FOLLOW_UP = 12;

    private PlanLife() {}

    static List<PlanEvent> draft(DraftPlan draft, Plan current) {
        var drafted = new PlanDrafted(draft.plan(), draft.purpose(), draft.team(), draft.on());
        return switch (current) {
            case Undrafted _ -> List.of(drafted);
            case Begun begun when begun.contents().drafted().equals(drafted) -> List.of();
            case Begun _ -> throw new Refusal(ALREADY_DRAFTED);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    /** What was agreed before the plan was drafted again was agreed to the plan before. */
    static List<PlanEvent> agree(AgreeVersion agree, Plan current) {
        return switch (current) {
            case Drafted drafted when isBeforeReopening(agree.on(), drafted) -> throw new Refusal(BEFORE_REOPENING);
            case Drafted drafted -> drafted.contents().agree(agree);
            case Active active -> active.contents().agree(agree);
            case Undrafted _ -> throw new Refusal(NOT_DRAFTED);
            case Closed _ -> throw new Refusal(PLAN_CLOSED);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    static List<PlanEvent> activate(ActivatePlan activate, Plan current) {
        return switch (current) {
            case Drafted drafted when isBeforeReopening(activate.on(), drafted) -> throw new Refusal(BEFORE_REOPENING);
            case Drafted drafted -> List.of(activated(activate, drafted.contents()));
            case Active active when isRetry(activate, active.activated()) -> List.of();
            case Active _ -> throw new Refusal(ALREADY_ACTIVE);
            case Undrafted _ -> throw new Refusal(NOT_DRAFTED);
            case Closed _ -> throw new Refusal(PLAN_CLOSED);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    private static boolean isBeforeReopening(LocalDate day, Drafted drafted) {
        return drafted.reopened() != null && day.isBefore(drafted.reopened().on());
    }

    private static PlanActivated activated(ActivatePlan activate, Contents contents) {
        var agreed = contents.versions().agreedOn(activate.on());
        if (!agreed && activate.emergencyReason() == null) {
            throw new Refusal(NOT_AGREED);
        }
        if (!agreed && !isReviewed(activate)) {
            throw new Refusal(REVIEW_MISSING);
        }
        return new PlanActivated(
                activate.plan(),
                contents.versions().number(),
                contents.directors().on(activate.on()).orElseThrow(() -> new Refusal(NO_DIRECTOR)),
                activate.on(),
                activate.emergencyReason(),
                activate.reviewOn());
    }

    private static boolean isReviewed(ActivatePlan activate) {
        return activate.reviewOn() != null && activate.reviewOn().isAfter(activate.on());
    }

    private static boolean isRetry(ActivatePlan activate, PlanActivated activated) {
        return activate.on().equals(activated.on())
                && Objects.equals(activate.emergencyReason(), activated.emergencyReason())
                && Objects.equals(activate.reviewOn(), activated.reviewOn());
    }

    static List<PlanEvent> close(ClosePlan close, Plan current) {
        return switch (current) {
            case Active active
            when close.on().isBefore(active.activated().on()) -> throw new Refusal(BEFORE_ACTIVATION);
            case Active active
            when !active.unmeasured().isEmpty() && !active.contents().told().isDiedOut() ->
                throw new Refusal(GOAL_UNMEASURED, Map.of("goals", active.unmeasured()));
            case Active _
            when close.on().isAfter(Days.LAST.minusMonths(LAST_FOLLOW_UP)) -> throw new Refusal(CLOSES_TOO_LATE);
            case Active _ -> List.of(new PlanClosed(close.plan(), close.on(), followUpsAfter(close.on())));
            case Closed closed when closed.closed().on().equals(close.on()) -> List.of();
            case Undrafted _, Drafted _, Closed _ -> throw new Refusal(NOT_ACTIVE);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    private static List<LocalDate> followUpsAfter(LocalDate closing) {
        return Stream.of(3, 6, LAST_FOLLOW_UP).map(closing::plusMonths).toList();
    }

    static List<PlanEvent> followUp(RecordFollowUp followUp, Plan current) {
        return switch (current) {
            case Closed closed when followUp.on().isBefore(closed.closed().on()) -> throw new Refusal(BEFORE_CLOSING);
            case Closed closed -> closed.followUps().record(followUp);
            case Undrafted _, Drafted _, Active _ -> throw new Refusal(NOT_CLOSED);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    static List<PlanEvent> takeBack(TakeFollowUpBack back, Plan current) {
        return switch (current) {
            case Closed closed -> closed.followUps().takeBack(back);
            case Undrafted _, Drafted _, Active _ -> throw new Refusal(NOT_CLOSED);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    static List<PlanEvent> reopen(ReopenPlan reopen, Plan current) {
        var reopened = new PlanReopened(reopen.plan(), reopen.reason(), reopen.on());
        return switch (current) {
            case Closed closed when reopen.on().isBefore(closed.closed().on()) -> throw new Refusal(BEFORE_CLOSING);
            case Closed _ -> List.of(reopened);
            case Drafted drafted when reopened.equals(drafted.reopened()) -> List.of();
            case Undrafted _, Drafted _, Active _ -> throw new Refusal(NOT_CLOSED);
            case Ended _ -> throw new Refusal(PLAN_ENDED);
        };
    }

    /**
     * Also where there is no plan: none is drafted afterwards, and what is still told of its household asks for
     * nothing. No goal needs a score, nothing is followed up, and nobody says why: the household is erased.
     */
    static List<PlanEvent> end(EndPlan end, Plan current) {
        return switch (current) {
            case Active _ -> List.of(new PlanEnded(end.plan(), end.on(), true));
            case Undrafted _, Drafted _, Closed _ -> List.of(new PlanEnded(end.plan(), end.on(), false));
            case Ended _ -> List.of();
        };
    }
}
