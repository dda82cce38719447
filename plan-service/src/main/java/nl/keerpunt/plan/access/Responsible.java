package nl.keerpunt.plan.access;

import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a plan today (verantwoordelijk).
 *
 * @param team null while the plan is not drafted
 */
public record Responsible(@Nullable Team team, @Nullable ProfessionalId director) {

    boolean includes(Caller caller) {
        var ofTheTeam = team != null && team.value().equals(caller.team());
        return ofTheTeam || director != null && director.value().equals(caller.subject());
    }
}
