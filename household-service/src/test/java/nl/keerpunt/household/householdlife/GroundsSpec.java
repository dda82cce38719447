package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.AtItsEnd.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** On which ground a record goes: its term has passed, or a resident wishes it. */
class GroundsSpec {

    @Test
    void a_term_passes_on_the_day_after_its_last() {
        var ended = support(WMO, 1, "2011-09-01");
        given(registered, ended)
                .when(new EraseHousehold(ID, Ground.TERM_PASSED, TODAY, TODAY, false, RULES))
                .then(new HouseholdEndingBegun(ID, Ground.TERM_PASSED, TODAY, TODAY, List.of("W")));
        given(registered, ended).when(erase(Ground.TERM_PASSED, "2026-09-01")).isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_term_that_has_not_passed_is_named_with_its_law() {
        var asked = new RequestRecorded(
                ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(WGS), parse("2001-01-01"), Channel.RESIDENT);

        assertThat(facts(erase(Ground.TERM_PASSED), registered, support(WMO, 1, "2012-06-30"), asked))
                .isEqualTo(Map.of(
                        "laws",
                        List.of(
                                new LawRecord(WGS, parse("2001-01-01"), null, null),
                                new LawRecord(WMO, parse("2012-06-30"), parse("2027-07-01"), "W"))));
    }

    @Test
    void a_record_under_no_law_is_never_due_by_itself() {
        given(registered).when(erase(Ground.TERM_PASSED)).isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_term_is_counted_from_the_last_change_under_the_law() {
        var asked = new RequestRecorded(
                ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(WMO), parse("2010-01-01"), Channel.RESIDENT);
        var answered = new RequestEvent.RequestAnswered(ID, REQUEST, RequestAnswer.ADVICE, parse("2012-01-01"));
        given(registered, asked).when(erase(Ground.TERM_PASSED)).then(begun(Ground.TERM_PASSED, "W"));
        given(registered, asked, answered).when(erase(Ground.TERM_PASSED)).isRefused(Reason.TERM_NOT_PASSED);
        given(registered, assigned, asked, planActive, planClosed)
                .when(erase(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_residents_wish_has_to_be_granted() {
        var refused = new ErasureRefused(ID, WISH, parse("2026-08-10"), KeepingGround.LEGAL_OBLIGATION);
        given(registered).when(erase(Ground.RESIDENT_ASKED)).isRefused(Reason.NOT_GRANTED);
        given(registered, wished).when(erase(Ground.RESIDENT_ASKED)).isRefused(Reason.NOT_GRANTED);
        given(registered, wished, refused).when(erase(Ground.RESIDENT_ASKED)).isRefused(Reason.NOT_GRANTED);
        given(registered, wished, granted).when(erase(Ground.RESIDENT_ASKED)).then(begun(Ground.RESIDENT_ASKED));
    }

    @Test
    void a_wish_is_decided_once() {
        given(registered)
                .when(new RequestErasure(ID, WISH, parse("2026-08-01")))
                .then(wished);
        given(registered, wished)
                .when(new RequestErasure(ID, WISH, parse("2026-08-01")))
                .then();
        given(registered, wished).when(new RequestErasure(ID, WISH, DAY)).isRefused(Reason.ALREADY_RECORDED);
        given(registered, wished)
                .when(new GrantErasure(ID, WISH, parse("2026-08-10")))
                .then(granted);
        given(registered, wished, granted)
                .when(new GrantErasure(ID, WISH, parse("2026-08-10")))
                .then();
        given(registered, wished, granted)
                .when(new RefuseErasure(ID, WISH, parse("2026-08-10"), KeepingGround.ARCHIVING))
                .isRefused(Reason.ALREADY_DECIDED);
        given(registered).when(new GrantErasure(ID, WISH, DAY)).isRefused(Reason.NOT_REQUESTED);
        given(registered, wished)
                .when(new RefuseErasure(ID, WISH, parse("2026-07-31"), KeepingGround.ARCHIVING))
                .isRefused(Reason.BEFORE_REQUEST);
        given(registered, wished)
                .when(new RefuseErasure(ID, WISH, DAY, KeepingGround.LEGAL_CLAIMS))
                .then(new ErasureRefused(ID, WISH, DAY, KeepingGround.LEGAL_CLAIMS));
    }
}
