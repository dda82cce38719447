package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.NOT_FOLLOWED_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** How the household was doing after closing (nazorg), one answer a day. */
record FollowUps(Map<LocalDate, FollowUpRecorded> recorded, Set<LocalDate> takenBack) {

    static final FollowUps NONE = new FollowUps(Map.of(), Set.of());

    List<PlanEvent> record(RecordFollowUp followUp) {
        var answer = new FollowUpRecorded(followUp.plan(), followUp.on(), followUp.holds(), followUp.note());
        return answer.equals(recorded.get(followUp.on())) ? List.of() : List.of(answer);
    }

    List<PlanEvent> takeBack(TakeFollowUpBack back) {
        if (recorded.containsKey(back.on())) {
            return List.of(new FollowUpTakenBack(back.plan(), back.on(), back.reason()));
        }
        if (takenBack.contains(back.on())) {
            return List.of();
        }
        throw new Refusal(NOT_FOLLOWED_UP);
    }

    FollowUps with(FollowUpRecorded answer) {
        return new FollowUps(
                Copies.with(recorded, answer.on(), answer), Copies.without(takenBack, answer.on()::equals));
    }

    FollowUps with(FollowUpTakenBack back) {
        return new FollowUps(Copies.without(recorded, back.on()), Copies.with(takenBack, back.on()));
    }
}
