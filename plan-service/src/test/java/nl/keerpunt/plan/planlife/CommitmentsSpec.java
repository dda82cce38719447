package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** On what money was committed, and who takes note of it. */
class CommitmentsSpec {

    @Test
    void on_what_money_was_committed_is_recorded_once_for_each_version_with_or_without_a_plan() {
        given().when(commit(1)).then(committed(1));
        given(committed(1)).when(commit(1)).then();
        given(committed(1)).when(commit(2)).then(committed(2));
        running().given(committed(1)).when(commit(1)).then();
        given(committed(1), drafted).when(commit(1)).then();
    }

    @Test
    void note_is_taken_once_of_a_decision_that_is_known() {
        given(directed).when(note(1)).isRefused(UNKNOWN_DECISION);
        given(directed, committed(1)).when(note(1)).then(noted(1));
        given(directed, committed(1)).when(note(2)).isRefused(UNKNOWN_DECISION);
        given(directed, committed(1), noted(1)).when(note(1)).then();
        given(directed, committed(1), drafted).when(note(1)).then(noted(1));
    }

    @Test
    void the_director_of_today_takes_note_and_nobody_else() {
        var next = new DirectorRecorded(PLAN, COLLEAGUE, parse("2026-02-02"));

        given(directed, committed(1)).when(noteBy(DIRECTOR, true)).then(noted(1));
        given(directed, committed(1)).when(noteBy(DIRECTOR, false)).then(noted(1));
        given(directed, committed(1)).when(noteBy(COLLEAGUE, true)).isRefused(NOTE_IS_FOR_THE_DIRECTOR);
        given(directed, next, committed(1)).when(noteBy(DIRECTOR, true)).isRefused(NOTE_IS_FOR_THE_DIRECTOR);
    }

    @Test
    void without_a_director_somebody_else_of_the_team_than_who_decided_takes_note() {
        given(committedBy(COLLEAGUE)).when(noteBy(DIRECTOR, true)).then(noted(1));
        given(committedBy(COLLEAGUE)).when(noteBy(DIRECTOR, false)).isRefused(NOTE_IS_FOR_ANOTHER);
        given(committedBy(DIRECTOR)).when(noteBy(DIRECTOR, true)).isRefused(NOTE_IS_FOR_ANOTHER);
    }

    @Test
    void no_note_is_taken_on_a_day_that_is_still_to_come() {
        given(directed, committed(1))
                .when(new TakeNote(
                        PLAN, ARRANGEMENT.uuid(), 1, DIRECTOR, true, parse("2026-02-03"), parse("2026-02-02")))
                .isRefused(IN_THE_FUTURE);
    }

    @Test
    void note_is_taken_of_a_line_that_needs_no_arrangement() {
        var own = byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(100));
        var note = new TakeNote(PLAN, GUIDANCE, null, DIRECTOR, true, parse("2026-02-01"), parse("2026-02-02"));
        given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, own))
                .given(decidedFor(null, own))
                .when(note)
                .then(new NoteTaken(PLAN, GUIDANCE, null, DIRECTOR, parse("2026-02-01")));
        running().given(decided).when(note).isRefused(UNKNOWN_DECISION);
    }

    private static Mandate mandate(
            UUID uuid, ProfessionalId professional, LegalBasis law, Amount upTo, int months, String until) {
        var valid = new Period(parse("2026-01-01"), LocalDate.parse(until));
        return new Mandate(uuid, professional, List.of(law), upTo, months, valid);
    }

    private static TakeNote note(int version) {
        return note(version, DIRECTOR, true);
    }

    private static TakeNote noteBy(ProfessionalId by, boolean ofTheTeam) {
        return note(1, by, ofTheTeam);
    }

    private static TakeNote note(int version, ProfessionalId by, boolean ofTheTeam) {
        return new TakeNote(PLAN, ARRANGEMENT.uuid(), version, by, ofTheTeam, parse("2026-02-01"), parse("2026-02-02"));
    }

    private static NoteTaken noted(int version) {
        return new NoteTaken(PLAN, ARRANGEMENT.uuid(), version, DIRECTOR, parse("2026-02-01"));
    }

    private static RecordCommitment commit(int version) {
        return new RecordCommitment(
                PLAN, ARRANGEMENT, version, YOUTH, DIRECTOR, parse("2026-01-22"), mandate.uuid(), null);
    }

    private static CommitmentRecorded committed(int version) {
        return new CommitmentRecorded(
                PLAN, ARRANGEMENT, version, YOUTH, DIRECTOR, parse("2026-01-22"), mandate.uuid(), null);
    }

    private static CommitmentRecorded committedBy(ProfessionalId by) {
        return new CommitmentRecorded(PLAN, ARRANGEMENT, 1, YOUTH, by, parse("2026-01-22"), mandate.uuid(), null);
    }
}
