package nl.keerpunt.household.professional;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.professional.Professional.Reason;
import nl.keerpunt.household.professional.ProfessionalCommand.*;
import nl.keerpunt.household.professional.ProfessionalEvent.*;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfessionalSpec {

    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final EntryId ID = EntryId.of(new MunicipalityCode("0307"), FATIMA);
    private static final Team NOORD = new Team("noord");
    private static final Team ZUID = new Team("zuid");
    private static final UUID LEAVE = new UUID(0, 1);
    private static final UUID COURSE = new UUID(0, 2);
    private static final Substitute THERE = new Substitute(true, false);
    private static final Post HELPER =
            new Post(List.of(new JobFunction("HELPER")), List.of(new Competence("DEBT_HELP")), new Fte(89));

    private static final ProfessionalEvent registered =
            new ProfessionalRegistered(ID, FATIMA, parse("2026-01-01"), Source.ADMINISTRATOR);
    private static final ProfessionalEvent left = new ProfessionalLeft(ID, parse("2026-06-30"));
    private static final ProfessionalEvent absent = new AbsenceRecorded(ID, LEAVE, days("2026-03-01", "2026-03-31"));

    @Test
    void an_administrator_registers_somebody() {
        given().when(register("2026-01-01", "2025-12-01")).then(registered);
        given(registered).when(register("2026-01-01", "2026-02-01")).then();
    }

    @Test
    void a_first_day_that_was_wrong_is_said_anew() {
        given(registered).when(register("2025-11-01", "2026-02-01")).then(anew("2025-11-01"));
        assertThat(given(registered, left, anew("2025-11-01")).state().employments())
                .containsExactly(new Employment(parse("2025-11-01"), parse("2026-06-30")));
    }

    @Test
    void whoever_left_works_here_anew_from_a_later_day() {
        given(registered, left).when(register("2026-09-01", "2026-08-01")).then(anew("2026-09-01"));
        var state = given(registered, left, anew("2026-09-01")).state();
        assertThat(state.worksOn(parse("2026-06-30"))).isTrue();
        assertThat(state.worksOn(parse("2026-08-31"))).isFalse();
        assertThat(state.worksOn(parse("2026-09-01"))).isTrue();
    }

    @Test
    void nobody_works_here_anew_before_they_left() {
        given(registered, left).when(register("2026-09-01", "2026-06-30")).isRefused(Reason.WORKS_HERE_ALREADY);
    }

    @Test
    void the_days_of_work_that_ended_stay_theirs() {
        given(registered, left, anew("2026-09-01"))
                .when(register("2026-06-30", "2026-10-01"))
                .isRefused(Reason.WORKS_HERE_ALREADY);
    }

    @Test
    void the_first_valid_token_registers_somebody_with_their_team() {
        given().when(claims("noord", "2026-02-01"))
                .then(
                        new ProfessionalRegistered(ID, FATIMA, parse("2026-02-01"), Source.CLAIMS),
                        new TeamClaimed(ID, NOORD, parse("2026-02-01")));
        given().when(claims(null, "2026-02-01"))
                .then(new ProfessionalRegistered(ID, FATIMA, parse("2026-02-01"), Source.CLAIMS));
    }

    @Test
    void the_same_claims_again_say_nothing_new() {
        given(registered, claimed(NOORD)).when(claims("noord", "2026-02-02")).then();
        given(registered, claimed(NOORD)).when(claims(null, "2026-02-02")).then();
    }

    @Test
    void claims_that_name_another_team_move_somebody() {
        given(registered, claimed(NOORD))
                .when(claims("zuid", "2026-02-02"))
                .then(new TeamClaimed(ID, ZUID, parse("2026-02-02")));
    }

    @Test
    void claims_that_have_not_changed_take_nobody_back_from_where_an_administrator_put_them() {
        var moved = new TeamJoined(ID, ZUID, parse("2026-02-10"));
        given(registered, claimed(NOORD), moved)
                .when(claims("noord", "2026-03-01"))
                .then();
        assertThat(given(registered, claimed(NOORD), moved).state().teams().on(parse("2026-03-01")))
                .contains(ZUID);
    }

    @Test
    void claims_that_say_what_was_known_leave_a_move_that_is_planned() {
        var state = given(
                        registered,
                        new TeamJoined(ID, NOORD, parse("2026-01-01")),
                        new TeamJoined(ID, ZUID, parse("2026-04-01")),
                        claimed(NOORD))
                .state();
        assertThat(state.teams().on(parse("2026-04-01"))).contains(ZUID);
    }

    @Test
    void a_token_before_the_first_day_brings_that_day_forward() {
        given(registered)
                .when(claims(null, "2025-12-15"))
                .then(new ProfessionalRegistered(ID, FATIMA, parse("2025-12-15"), Source.CLAIMS));
    }

    @Test
    void a_token_that_still_opens_brings_nobody_back() {
        given(registered, left).when(claims("zuid", "2026-07-01")).then();
    }

    @Test
    void somebody_joins_a_team_that_there_is() {
        var joined = new TeamJoined(ID, NOORD, parse("2026-02-01"));
        given(registered)
                .when(new JoinTeam(ID, NOORD, parse("2026-02-01"), true))
                .then(joined);
        given(registered, joined)
                .when(new JoinTeam(ID, NOORD, parse("2026-02-01"), true))
                .then();
        given(registered)
                .when(new JoinTeam(ID, NOORD, parse("2026-02-01"), false))
                .isRefused(Reason.TEAM_UNKNOWN);
    }

    @Test
    void what_was_said_last_holds_from_its_day_on() {
        var state = given(
                        registered,
                        new TeamJoined(ID, NOORD, parse("2026-02-01")),
                        new TeamJoined(ID, ZUID, parse("2026-05-01")),
                        new TeamJoined(ID, NOORD, parse("2026-04-01")))
                .state();
        assertThat(state.teams().byFirstDay()).containsOnlyKeys(parse("2026-02-01"), parse("2026-04-01"));
    }

    @Test
    void somebody_is_appointed_from_a_day_on() {
        var appointed = new ProfessionalAppointed(ID, parse("2026-02-01"), HELPER);
        given(registered)
                .when(new AppointProfessional(ID, parse("2026-02-01"), HELPER))
                .then(appointed);
        given(registered, appointed)
                .when(new AppointProfessional(ID, parse("2026-02-01"), HELPER))
                .then();
    }

    @Test
    void somebody_is_away_with_a_substitute() {
        given(registered)
                .when(new RecordAbsence(ID, LEAVE, days("2026-03-01", "2026-03-31"), THERE))
                .then(absent);
        given(registered, absent)
                .when(new RecordAbsence(ID, LEAVE, days("2026-03-01", "2026-03-31"), THERE))
                .then();
    }

    @Test
    void nobody_substitutes_for_themselves() {
        given(registered)
                .when(new RecordAbsence(ID, LEAVE, new Absence(parse("2026-03-01"), null, FATIMA), THERE))
                .isRefused(Reason.OWN_SUBSTITUTE);
        given(registered, absent)
                .when(new CorrectAbsence(ID, LEAVE, new Absence(parse("2026-03-01"), null, FATIMA), THERE))
                .isRefused(Reason.OWN_SUBSTITUTE);
    }

    @Test
    void a_stranger_substitutes_for_nobody() {
        given(registered)
                .when(new RecordAbsence(ID, LEAVE, days("2026-03-01", null), new Substitute(false, false)))
                .isRefused(Reason.PROFESSIONAL_UNKNOWN);
    }

    @Test
    void whoever_is_away_all_the_time_substitutes_for_nobody() {
        given(registered)
                .when(new RecordAbsence(ID, LEAVE, days("2026-03-01", null), new Substitute(true, true)))
                .isRefused(Reason.SUBSTITUTE_ABSENT);
    }

    @Test
    void nobody_is_away_twice_on_a_day() {
        given(registered, absent)
                .when(new RecordAbsence(ID, COURSE, days("2026-03-31", "2026-04-02"), THERE))
                .isRefused(Reason.ABSENT_ALREADY);
        given(registered, absent)
                .when(new RecordAbsence(ID, COURSE, days("2026-04-01", "2026-04-02"), THERE))
                .then(new AbsenceRecorded(ID, COURSE, days("2026-04-01", "2026-04-02")));
    }

    @Test
    void an_absence_is_corrected_as_a_whole() {
        given(registered, absent)
                .when(new CorrectAbsence(ID, LEAVE, days("2026-03-02", null), THERE))
                .then(new AbsenceCorrected(ID, LEAVE, days("2026-03-02", null)));
        given(registered, absent)
                .when(new CorrectAbsence(ID, COURSE, days("2026-03-02", null), THERE))
                .isRefused(Reason.ABSENCE_UNKNOWN);
    }

    @Test
    void somebody_comes_back_on_a_later_day_of_the_absence() {
        var back = new ReturnRecorded(ID, LEAVE, parse("2026-03-20"));
        given(registered, absent)
                .when(new RecordReturn(ID, LEAVE, parse("2026-03-20")))
                .then(back);
        given(registered, absent, back)
                .when(new RecordReturn(ID, LEAVE, parse("2026-03-20")))
                .then();
        assertThat(given(registered, absent, back).state().on(parse("2026-03-20")))
                .hasValueSatisfying(there -> assertThat(there.absence()).isNull());
        assertThat(given(registered, absent, back).state().on(parse("2026-03-19")))
                .hasValueSatisfying(there -> assertThat(there.absence()).isNotNull());
    }

    @Test
    void nobody_comes_back_on_the_first_day_or_after_the_last() {
        for (var day : List.of("2026-03-01", "2026-02-28", "2026-04-02")) {
            given(registered, absent)
                    .when(new RecordReturn(ID, LEAVE, parse(day)))
                    .isRefused(Reason.RETURN_OUTSIDE_ABSENCE);
        }
        given(registered, absent)
                .when(new RecordReturn(ID, LEAVE, parse("2026-04-01")))
                .then();
    }

    @Test
    void an_absence_that_was_recorded_by_mistake_is_taken_back() {
        var back = new AbsenceTakenBack(ID, LEAVE);
        given(registered, absent).when(new TakeAbsenceBack(ID, LEAVE)).then(back);
        given(registered, absent, back).when(new TakeAbsenceBack(ID, LEAVE)).then();
        given(registered).when(new TakeAbsenceBack(ID, LEAVE)).isRefused(Reason.ABSENCE_UNKNOWN);
        given(registered, absent, back)
                .when(new RecordAbsence(ID, LEAVE, days("2026-03-01", "2026-03-31"), THERE))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void somebody_leaves_after_a_last_day_that_can_be_said_anew() {
        given(registered).when(new LetGo(ID, parse("2026-06-30"))).then(left);
        given(registered, left).when(new LetGo(ID, parse("2026-06-30"))).then();
        given(registered, left)
                .when(new LetGo(ID, parse("2026-07-31")))
                .then(new ProfessionalLeft(ID, parse("2026-07-31")));
        given(registered).when(new LetGo(ID, parse("2025-12-31"))).isRefused(Reason.LEAVES_BEFORE_FIRST_DAY);
    }

    @Test
    void somebody_stays_after_all() {
        given(registered, left).when(new KeepOn(ID)).then(new LeavingTakenBack(ID));
        given(registered).when(new KeepOn(ID)).then();
        assertThat(given(registered, left, new LeavingTakenBack(ID)).state().worksOn(parse("2026-07-01")))
                .isTrue();
    }

    @Test
    void of_a_stranger_nothing_is_recorded() {
        var from = parse("2026-03-01");
        for (var command : List.of(
                new JoinTeam(ID, NOORD, from, true),
                new AppointProfessional(ID, from, HELPER),
                new RecordAbsence(ID, LEAVE, days("2026-03-01", null), THERE),
                new CorrectAbsence(ID, LEAVE, days("2026-03-01", null), THERE),
                new RecordReturn(ID, LEAVE, from),
                new TakeAbsenceBack(ID, LEAVE),
                new LetGo(ID, from),
                new KeepOn(ID))) {
            given().when(command).isRefused(Reason.PROFESSIONAL_UNKNOWN);
        }
    }

    @Test
    void nobody_is_there_outside_their_days() {
        var state = given(registered, left).state();
        assertThat(state.on(parse("2025-12-31"))).isEmpty();
        assertThat(state.on(parse("2026-01-01"))).isPresent();
        assertThat(state.on(parse("2026-06-30"))).isPresent();
        assertThat(state.on(parse("2026-07-01"))).isEmpty();
    }

    @Test
    void its_history_has_a_name_that_no_household_has() {
        assertThat(ID.key()).startsWith("0307/professionals/");
        assertThat(EntryId.parse(ID.key())).isEqualTo(ID);
    }

    private static Absence days(String from, @Nullable String until) {
        return new Absence(parse(from), until == null ? null : LocalDate.parse(until), KEES);
    }

    private static RegisterProfessional register(String from, String today) {
        return new RegisterProfessional(ID, FATIMA, parse(from), parse(today));
    }

    private static ProfessionalEvent anew(String from) {
        return new ProfessionalRegistered(ID, FATIMA, parse(from), Source.ADMINISTRATOR);
    }

    private static NoteClaims claims(@Nullable String team, String today) {
        return new NoteClaims(ID, FATIMA, team == null ? null : new Team(team), parse(today));
    }

    private static ProfessionalEvent claimed(Team team) {
        return new TeamClaimed(ID, team, parse("2026-01-05"));
    }

    private static Spec<ProfessionalCommand, ProfessionalEvent, Professional> given(ProfessionalEvent... past) {
        return new Spec<>(Professional::decide, Professional::evolve, Professional.UNKNOWN).given(past);
    }
}
