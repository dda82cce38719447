package nl.keerpunt.plan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the doors of a plan share: letting someone in, looking a line up, and sending a command (plannen). */
@Component
public class Plans {

    private final Door door;
    private final Histories histories;
    private final Access access;
    private final Standings standings;
    private final Clock clock;

    Plans(Door door, Histories histories, Access access, Standings standings, Clock clock) {
        this.door = door;
        this.histories = histories;
        this.access = access;
        this.standings = standings;
        this.clock = clock;
    }

    /** A plan of the caller's municipality, opened to be read. */
    public PlanHistory toRead(Caller caller, UUID household, String operation) {
        var plan = plan(caller, household);
        var history = known(plan);
        access.toRead(caller, plan.household(), operation);
        return new PlanHistory(history);
    }

    /** A plan of the caller's municipality, of which something is made that goes out. */
    public PlanHistory toHandOut(Caller caller, UUID household, String operation) {
        var plan = plan(caller, household);
        var history = known(plan);
        access.toHandOut(caller, plan.household(), operation);
        return new PlanHistory(history);
    }

    /** A plan of the caller's municipality, opened to be changed. */
    public PlanId toChange(Write write, UUID household) {
        var plan = plan(write.caller(), household);
        known(plan);
        access.toChange(write, plan.household(), "change-plan");
        return plan;
    }

    /** To let the household go: only whoever answers for it does that. */
    public PlanId toClose(Write write, UUID household) {
        var plan = plan(write.caller(), household);
        known(plan);
        access.toDirect(write, plan.household());
        return plan;
    }

    /** The team of the household for which a plan may be drafted. */
    public Team toDraft(Write write, PlanId plan) {
        return access.toBegin(write, plan.household(), "draft-plan").team();
    }

    /** Also somebody with a ground may change a plan. */
    public boolean isOfTheTeam(Caller caller, PlanId plan) {
        return standings
                .of(plan.household())
                .filter(standing -> standing.team().value().equals(caller.team()))
                .isPresent();
    }

    /** The day on which a command is recorded: no caller's word. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }

    public static PlanId plan(Caller caller, UUID household) {
        return PlanId.of(new HouseholdId(caller.municipality(), household));
    }

    /** Whether the caller decided on another version than the plan is at: that is refused, or a repeat. */
    public boolean isAtAnother(PlanId plan, Write write) {
        var expected = write.expected();
        return expected != null && !expected.test(known(plan).getLast().version());
    }

    /** What was recorded of a plan that somebody was let in to. */
    public PlanHistory history(PlanId plan) {
        return new PlanHistory(histories.of(plan, PlanEvent.class));
    }

    private List<Recorded<PlanEvent>> known(PlanId plan) {
        var history = histories.of(plan, PlanEvent.class);
        if (history.isEmpty()) {
            throw new Absent();
        }
        return history;
    }

    public ResponseEntity<Accepted> send(Write write, PlanCommand command) {
        return send(write, command.plan().uuid(), command);
    }

    /** Makes the plan. */
    public ResponseEntity<Accepted> made(Write write, DraftPlan command) {
        var plan = command.plan();
        return door.made(write, plan.uuid().toString(), "/v1/plans/" + plan.uuid(), plan.household(), command);
    }

    /** Answers with the id of a part of the plan: the goal, cause or line that was written to. */
    public ResponseEntity<Accepted> send(Write write, UUID part, PlanCommand command) {
        return door.send(write, part.toString(), command.household(), command);
    }
}
