package nl.keerpunt.household.access;

import java.util.Optional;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.access.AccessGround;
import nl.keerpunt.platform.access.ProcessingLog;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking for households and for people: what is found is not opened by it, yet it is kept that somebody looked. */
@Component
public class Searches {

    private static final String IDENTIFICATION = "identification";

    private final ProcessingLog log;
    private final AccessGround ground;

    Searches(ProcessingLog log, AccessGround ground) {
        this.log = log;
        this.ground = ground;
    }

    /** The team of a caller who names none. */
    public static Team ownTeam(Caller caller) {
        if (caller.team() == null) {
            throw new BadInput("team", "MISSING", "NO_TEAM_IN_TOKEN");
        }
        return new Team(caller.team());
    }

    /** The caller's own team, or another's that they list: without personal data, yet not without a ground. */
    public Team ownOr(@Nullable Team asked, Caller caller) {
        var team = asked == null ? ownTeam(caller) : asked;
        if (!team.value().equals(caller.team())) {
            log.addSearch(caller, "list " + team, ground.named());
        }
        return team;
    }

    /**
     * Somebody learned whether a person is known by a BSN.
     *
     * @param found where the person lives, whether the caller is told or not
     */
    public void forPerson(Caller caller, String operation, Optional<HouseholdId> found) {
        found.ifPresentOrElse(
                household -> log.add(caller, household, operation, IDENTIFICATION),
                () -> log.addSearch(caller, operation, IDENTIFICATION));
    }
}
