package nl.keerpunt.plan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.plan.access.Access;
import nl.keerpunt.plan.plan.PlanCommand.DraftPlan;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the doors of a plan share: letting someone in, looking a line up, and sending a command (plannen). */
@Component
public class Plans {

    private final Door door;
    private final Histories histories;
    private final Access access;
    private final Clock clock;

    Plans(Door door, Histories histories, Access access, Clock clock) {
        this.door = door;
        this.histories = histories;
        this.access = access;
        this.clock = clock;
    }

    /** A plan of the caller's municipality, opened to be read. */
    public PlanHistory toRead(Caller caller, UUID household, String operation) {
        var plan = PlanId.of(new HouseholdId(caller.municipality(), household));
        var history = known(plan);
        access.toRead(caller, plan.household(), history.responsibleOn(today()), operation);
        return history;
    }

    /** A plan of the caller's municipality, opened to be changed. */
    PlanId toChange(Request request, UUID household) {
        var plan = PlanId.of(new HouseholdId(request.caller().municipality(), household));
        access.toChange(request, plan.household(), known(plan).responsibleOn(today()));
        return plan;
    }

    private PlanHistory known(PlanId plan) {
        var history = histories.of(plan, PlanEvent.class);
        if (history.isEmpty()) {
            throw new Absent();
        }
        return new PlanHistory(history);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }

    /** A line as it stands now: facts for a decision are looked up for its law, amount and duration. */
    Optional<SupportLine> line(PlanId plan, UUID line) {
        var current = Plan.NOTHING;
        for (var recorded : histories.of(plan, PlanEvent.class)) {
            current = Plan.evolve(current, recorded.fact());
        }
        return current instanceof Plan.Known known
                ? Optional.ofNullable(known.contents().lines().standing().get(line))
                : Optional.empty();
    }

    ResponseEntity<Accepted> send(Request request, PlanCommand command) {
        return send(request, command.plan().uuid(), command);
    }

    /** Makes the plan. */
    ResponseEntity<Accepted> made(Request request, DraftPlan command) {
        var plan = command.plan();
        return door.made(request, plan.uuid().toString(), "/v1/plans/" + plan.uuid(), plan.key(), command);
    }

    /** Answers with the id of a part of the plan: the goal, cause or line that was written to. */
    ResponseEntity<Accepted> send(Request request, UUID part, PlanCommand command) {
        return door.send(request, part.toString(), command.plan().key(), command);
    }
}
