package nl.keerpunt.household.accessteam;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.keerpunt.household.accessteam.AccessTeam.Reason;
import nl.keerpunt.household.accessteam.TeamCommand.*;
import nl.keerpunt.household.accessteam.TeamEvent.*;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class AccessTeamSpec {

    private static final Team NOORD = new Team("noord");
    private static final TeamId ID = TeamId.of(new MunicipalityCode("0307"), NOORD);
    private static final List<Need> TWO = List.of(new Need(new Competence("DEBT_HELP"), 2, null));
    private static final List<Need> THREE = List.of(new Need(new Competence("DEBT_HELP"), 3, 200));

    private static final TeamEvent formed = new TeamFormed(ID, NOORD);
    private static final TeamEvent needsTwo = new TeamNeedsSet(ID, parse("2026-01-01"), TWO);

    @Test
    void a_team_is_formed_once() {
        given().when(new FormTeam(ID, NOORD)).then(formed);
        given(formed).when(new FormTeam(ID, NOORD)).then();
    }

    @Test
    void what_it_needs_is_said_from_a_day_on() {
        given(formed).when(new SetTeamNeeds(ID, parse("2026-01-01"), TWO)).then(needsTwo);
        given(formed, needsTwo)
                .when(new SetTeamNeeds(ID, parse("2026-01-01"), TWO))
                .then();
    }

    @Test
    void nobody_says_what_a_team_needs_that_is_not_there() {
        given().when(new SetTeamNeeds(ID, parse("2026-01-01"), TWO)).isRefused(Reason.TEAM_UNKNOWN);
    }

    @Test
    void what_was_said_last_holds_from_its_day_on() {
        var team = given(
                        formed,
                        needsTwo,
                        new TeamNeedsSet(ID, parse("2026-06-01"), List.of()),
                        new TeamNeedsSet(ID, parse("2026-03-01"), THREE))
                .state();

        assertThat(team.neededOn(parse("2025-12-31"))).isEmpty();
        assertThat(team.neededOn(parse("2026-02-28"))).isEqualTo(TWO);
        assertThat(team.neededOn(parse("2026-07-01"))).isEqualTo(THREE);
    }

    @Test
    void a_need_says_how_much_within_bounds() {
        var competence = new Competence("DEBT_HELP");
        assertThatThrownBy(() -> new Need(competence, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Need(competence, 0, null)).isInstanceOf(OutOfRange.class);
        assertThatThrownBy(() -> new Need(competence, null, Need.MOST_FTE + 1)).isInstanceOf(OutOfRange.class);
    }

    @Test
    void its_history_has_a_name_that_no_household_has() {
        assertThat(ID.key()).startsWith("0307/teams/");
        assertThat(TeamId.parse(ID.key())).isEqualTo(ID);
    }

    private static Spec<TeamCommand, TeamEvent, AccessTeam> given(TeamEvent... past) {
        return new Spec<>(AccessTeam::decide, AccessTeam::evolve, AccessTeam.UNKNOWN).given(past);
    }
}
