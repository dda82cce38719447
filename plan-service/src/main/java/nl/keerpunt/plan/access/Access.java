package nl.keerpunt.plan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.store.Commands;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Request;
import org.springframework.stereotype.Component;

/** Lets a professional in to a plan (toegang), and keeps the processing log of it. */
@Component
public class Access {

    /** The header with which a professional names why they reach for another team's plan. */
    public static final String GROUND = "Access-Ground";

    private static final Pattern GROUND_FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final ProcessingLog log;
    private final Commands commands;
    private final HttpServletRequest http;

    /** @param http the request that is being handled; Spring hands in a proxy that finds it */
    Access(ProcessingLog log, Commands commands, HttpServletRequest http) {
        this.log = log;
        this.commands = commands;
        this.http = http;
    }

    /** Opens a plan to be read, and logs that someone looked. */
    public void toRead(Caller caller, HouseholdId household, Responsible responsible, String operation) {
        log.add(caller, household, operation, responsible.includes(caller) ? null : namedGround());
    }

    /** Opens a plan to be changed. History names who did; the log gets what came from outside. */
    public void toChange(Request request, HouseholdId household, Responsible responsible) {
        if (responsible.includes(request.caller())) {
            return;
        }
        // A repeat gets its first answer, also when someone else has become responsible since.
        if (http.getHeader(GROUND) == null
                && commands.recorded(request.commandId().toString()).isPresent()) {
            return;
        }
        log.add(request.caller(), household, "change", namedGround());
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
}
