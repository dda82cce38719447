package nl.keerpunt.household.access;

import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Team;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.privacy.ProcessingLog;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.AccessGround;
import nl.keerpunt.platform.web.Request;
import org.springframework.stereotype.Component;

/** Lets a professional in to the households of the own team, and to others with a recorded ground. */
@Component
public class Access {

    private static final String OWN_TEAM = "own-team";
    private static final String OWN_HOUSEHOLD = "own-household";
    private static final String IDENTIFICATION = "identification";

    private final Responsibility responsibility;
    private final ProcessingLog log;
    private final Commands commands;
    private final AccessGround ground;

    Access(Responsibility responsibility, ProcessingLog log, Commands commands, AccessGround ground) {
        this.responsibility = responsibility;
        this.log = log;
        this.commands = commands;
        this.ground = ground;
    }

    /** Opens a household to be read, and logs that personal data were looked at. */
    public HouseholdId toRead(Caller caller, UUID household, String operation) {
        var id = new HouseholdId(caller.municipality(), household);
        log.add(caller, id, operation, groundFor(caller, responsible(id)));
        return id;
    }

    /** Opens a household to be changed. History names who did; what goes to the log is a ground out of the ordinary. */
    public HouseholdId toChange(Request request, UUID household, String operation) {
        var id = new HouseholdId(request.caller().municipality(), household);
        var responsible = responsible(id);
        // A repeat gets its first answer also when the caller handed the household over to another team by it.
        if (commands.recorded(request.commandId().toString()).isPresent()) {
            return id;
        }
        var why = groundFor(request.caller(), responsible);
        if (!why.equals(OWN_TEAM) && !why.equals(OWN_HOUSEHOLD)) {
            log.add(request.caller(), id, operation, why);
        }
        return id;
    }

    /** An administrator reaches every household of the municipality, though not to read it. */
    public HouseholdId toErase(Request request, UUID household) {
        var id = new HouseholdId(request.caller().municipality(), household);
        responsible(id);
        return id;
    }

    /** The team of a caller who names none. */
    public static Team ownTeam(Caller caller) {
        if (caller.team() == null) {
            throw new BadInput("team", "MISSING", "NO_TEAM_IN_TOKEN");
        }
        return new Team(caller.team());
    }

    /** Lets a professional list another team's households; without personal data, yet not without a ground. */
    public void toList(Caller caller, Team team) {
        if (!team.value().equals(caller.team())) {
            log.addSearch(caller, "list " + team, ground.named());
        }
    }

    /** Logs that a person was looked up by BSN. */
    public void searched(Caller caller, Optional<HouseholdId> found) {
        found.ifPresentOrElse(
                household -> log.add(caller, household, "_find-by-bsn", IDENTIFICATION),
                () -> log.addSearch(caller, "_find-by-bsn", IDENTIFICATION));
    }

    private Responsible responsible(HouseholdId household) {
        return responsibility.forHousehold(household).orElseThrow(Absent::new);
    }

    private String groundFor(Caller caller, Responsible responsible) {
        if (responsible.team().value().equals(caller.team())) {
            return OWN_TEAM;
        }
        var director = responsible.director();
        return director != null && director.value().equals(caller.subject()) ? OWN_HOUSEHOLD : ground.named();
    }
}
