package nl.keerpunt.plan.plan;

import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.Recorded;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the doors of a plan share: finding it, looking up a line of it, and sending a command to it. */
@Component
class Plans {

    private final Door door;
    private final Histories histories;

    Plans(Door door, Histories histories) {
        this.door = door;
        this.histories = histories;
    }

    /** The plan of a household of the caller's municipality, of which something is known. */
    PlanId existing(Request request, UUID household) {
        var plan = PlanId.of(new HouseholdId(request.caller().municipality(), household));
        if (histories.opening(plan.key()).isEmpty()) {
            throw new Absent();
        }
        return plan;
    }

    /** A line as it stands now: facts for a decision are looked up for its law, amount and duration. */
    Optional<SupportLine> line(PlanId plan, UUID line) {
        var current = Plan.NOTHING;
        for (Recorded<PlanEvent> recorded : histories.of(plan, PlanEvent.class)) {
            current = Plan.evolve(current, recorded.fact());
        }
        return current instanceof Plan.Known known
                ? Optional.ofNullable(known.contents().lines().standing().get(line))
                : Optional.empty();
    }

    ResponseEntity<Accepted> send(Request request, PlanCommand command) {
        return send(request, command.plan().uuid(), command);
    }

    /** Answers with the id of a part of the plan: the goal, cause or line that was written to. */
    ResponseEntity<Accepted> send(Request request, UUID part, PlanCommand command) {
        return door.send(request, part.toString(), command.plan().key(), command);
    }
}
