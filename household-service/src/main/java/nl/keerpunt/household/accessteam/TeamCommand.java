package nl.keerpunt.household.accessteam;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.words.Team;

/** Everything a caller may ask of a team. */
public sealed interface TeamCommand extends Command {

    TeamId id();

    @Override
    default String history() {
        return id().key();
    }

    /** Never refused. */
    record FormTeam(TeamId id, Team team) implements TeamCommand {}

    /** @param needs each competence once; none: from that day on the team needs nothing in particular */
    record SetTeamNeeds(TeamId id, LocalDate from, List<Need> needs) implements TeamCommand {

        public SetTeamNeeds {
            needs = List.copyOf(needs);
        }
    }
}
