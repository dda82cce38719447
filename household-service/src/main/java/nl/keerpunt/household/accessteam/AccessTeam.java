package nl.keerpunt.household.accessteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.household.accessteam.TeamCommand.*;
import nl.keerpunt.household.accessteam.TeamEvent.*;
import nl.keerpunt.household.professional.OverDays;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * One access team: unknown or formed. All its rules are in {@link #decide}.
 *
 * @param name null while it is not formed
 */
public record AccessTeam(@Nullable Team name, OverDays<List<Need>> needs) {

    static final AccessTeam UNKNOWN = new AccessTeam(null, OverDays.none());

    enum Reason {
        TEAM_UNKNOWN
    }

    /** As a history leaves it. */
    public static AccessTeam of(Iterable<? extends TeamEvent> history) {
        var current = UNKNOWN;
        for (var event : history) {
            current = evolve(current, event);
        }
        return current;
    }

    static List<TeamEvent> decide(TeamCommand command, AccessTeam current) {
        return switch (command) {
            case FormTeam _ when current.name != null -> List.of();
            case FormTeam form -> List.of(new TeamFormed(form.id(), form.team()));
            case SetTeamNeeds _ when current.name == null -> throw new Refusal(Reason.TEAM_UNKNOWN);
            case SetTeamNeeds set when current.needs.says(set.from(), set.needs()) -> List.of();
            case SetTeamNeeds set -> List.of(new TeamNeedsSet(set.id(), set.from(), set.needs()));
        };
    }

    static AccessTeam evolve(AccessTeam current, TeamEvent event) {
        return switch (event) {
            case TeamFormed formed -> new AccessTeam(formed.team(), current.needs);
            case TeamNeedsSet set -> new AccessTeam(current.name, current.needs.from(set.from(), set.needs()));
        };
    }

    public Optional<Team> named() {
        return Optional.ofNullable(name);
    }

    /** What it needs on a day, in the order in which it was said. */
    public List<Need> neededOn(LocalDate day) {
        return needs.on(day).orElse(List.of());
    }
}
