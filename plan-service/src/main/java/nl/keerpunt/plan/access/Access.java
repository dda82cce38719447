package nl.keerpunt.plan.access;

import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.privacy.ProcessingLog;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.AccessGround;
import nl.keerpunt.platform.web.Request;
import org.springframework.stereotype.Component;

/** Lets a professional in to a plan (toegang), and keeps the processing log of it. */
@Component
public class Access {

    private final ProcessingLog log;
    private final Commands commands;
    private final AccessGround ground;

    Access(ProcessingLog log, Commands commands, AccessGround ground) {
        this.log = log;
        this.commands = commands;
        this.ground = ground;
    }

    /** Opens a plan to be read, and logs that someone looked. */
    public void toRead(Caller caller, HouseholdId household, Responsible responsible, String operation) {
        log.add(caller, household, operation, responsible.includes(caller) ? null : ground.named());
    }

    /** Opens a plan to be changed. History names who did; the log gets what came from outside. */
    public void toChange(Request request, HouseholdId household, Responsible responsible) {
        if (responsible.includes(request.caller())) {
            return;
        }
        // A repeat gets its first answer, also when someone else has become responsible since.
        if (!ground.isNamed()
                && commands.recorded(request.commandId().toString()).isPresent()) {
            return;
        }
        log.add(request.caller(), household, "change", ground.named());
    }
}
