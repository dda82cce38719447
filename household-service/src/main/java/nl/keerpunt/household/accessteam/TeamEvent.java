package nl.keerpunt.household.accessteam;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.words.Team;

/** Everything that can have happened to a team. */
public sealed interface TeamEvent {

    TeamId id();

    @StoredAs("team-formed")
    record TeamFormed(TeamId id, Team team) implements TeamEvent {}

    @StoredAs("team-needs-set")
    record TeamNeedsSet(TeamId id, LocalDate from, List<Need> needs) implements TeamEvent {

        public TeamNeedsSet {
            needs = List.copyOf(needs);
        }
    }
}
