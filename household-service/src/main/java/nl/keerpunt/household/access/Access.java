package nl.keerpunt.household.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.keerpunt.household.access.ProcessingLog.Entry;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.store.Commands;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Request;
import org.springframework.stereotype.Component;

/** Lets a professional in to the households of the own team, and to others with a recorded ground. */
@Component
public class Access {

    /** The header with which a professional names why they look at another team's household. */
    public static final String GROUND = "Access-Ground";

    private static final Pattern GROUND_FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String OWN_TEAM = "own-team";
    private static final String OWN_HOUSEHOLD = "own-household";
    private static final String IDENTIFICATION = "identification";

    private final Responsibility responsibility;
    private final ProcessingLog log;
    private final Commands commands;
    private final HttpServletRequest http;

    /** @param http the request that is being handled; Spring hands in a proxy that finds it */
    Access(Responsibility responsibility, ProcessingLog log, Commands commands, HttpServletRequest http) {
        this.responsibility = responsibility;
        this.log = log;
        this.commands = commands;
        this.http = http;
    }

    /** Opens a household to be read, and logs that personal data were looked at. */
    public HouseholdId toRead(Caller caller, UUID household, String operation) {
        var id = new HouseholdId(caller.municipality(), household);
        note(caller, id, operation, groundFor(caller, responsible(id)));
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
        var ground = groundFor(request.caller(), responsible);
        if (!ground.equals(OWN_TEAM) && !ground.equals(OWN_HOUSEHOLD)) {
            note(request.caller(), id, operation, ground);
        }
        return id;
    }

    /** An administrator reaches every household of the municipality, though not to read it. */
    public HouseholdId toErase(Request request, UUID household) {
        var id = new HouseholdId(request.caller().municipality(), household);
        responsible(id);
        return id;
    }

    /** Lets a professional list another team's households; without personal data, yet not without a ground. */
    public void toList(Caller caller, String team) {
        if (!team.equals(caller.team())) {
            log.add(new Entry(caller.municipality(), null, caller.subject(), "list " + team, namedGround()));
        }
    }

    /** Logs that a person was looked up by BSN. */
    public void searched(Caller caller, Optional<HouseholdId> found) {
        log.add(new Entry(
                caller.municipality(),
                found.map(household -> household.uuid().toString()).orElse(null),
                caller.subject(),
                "_find-by-bsn",
                IDENTIFICATION));
    }

    private Responsible responsible(HouseholdId household) {
        return responsibility.forHousehold(household).orElseThrow(Absent::new);
    }

    private String groundFor(Caller caller, Responsible responsible) {
        if (responsible.team().equals(caller.team())) {
            return OWN_TEAM;
        }
        var director = responsible.director();
        return director != null && director.value().equals(caller.subject()) ? OWN_HOUSEHOLD : namedGround();
    }

    private String namedGround() {
        var ground = http.getHeader(GROUND);
        if (ground == null) {
            throw new GroundRequired();
        }
        if (!GROUND_FORM.matcher(ground).matches()) {
            throw new BadInput(GROUND, "MALFORMED", "1 to 64 letters, digits, dots, dashes or underscores.");
        }
        return ground;
    }

    private void note(Caller caller, HouseholdId household, String operation, String ground) {
        log.add(new Entry(household.municipality(), household.uuid().toString(), caller.subject(), operation, ground));
    }
}
