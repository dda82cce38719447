package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.householdlife.AtItsEnd.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.vocabulary.Ground;
import org.junit.jupiter.api.Test;

/** The record of one law, which goes on its own. */
class LawRecordSpec {

    @Test
    void support_is_recorded_when_it_tells_something_new() {
        given(registered).when(hear(WMO, 1, "2026-12-31")).then(support(WMO, 1, "2026-12-31"));
        given(registered, support(WMO, 1, "2026-12-31"))
                .when(hear(WMO, 2, "2026-12-31"))
                .then();
        given(registered, support(WMO, 2, "2026-12-31"))
                .when(hear(WMO, 1, "2026-06-30"))
                .then();
        given(registered, support(WMO, 1, "2026-12-31"))
                .when(hear(WMO, 2, "2026-06-30"))
                .then(support(WMO, 2, "2026-06-30"));
        given(registered, begun).when(hear(WMO, 1, "2026-12-31")).then(support(WMO, 1, "2026-12-31"));
        given(registered, begun, erased).when(hear(WMO, 1, "2026-12-31")).then();
        given().when(hear(WMO, 1, "2026-12-31")).then();
    }

    @Test
    void support_that_never_began_does_not_run() {
        given(registered, support(WMO, 1, null)).when(erase(Ground.MISTAKE)).then(begun(Ground.MISTAKE, "W"));
    }

    @Test
    void the_record_of_one_law_goes_when_nothing_runs_under_it() {
        var gone = new LawRecordErased(ID, WMO, Ground.TERM_PASSED, DAY, List.of("W"));
        given(registered, support(WMO, 1, "2010-06-30"), asked(JEUGDWET))
                .when(eraseWmo(Ground.TERM_PASSED))
                .then(gone);
        given(registered, support(WMO, 1, "2010-06-30"), gone)
                .when(eraseWmo(Ground.TERM_PASSED))
                .then();
        given(registered, support(WMO, 1, "2026-09-02"))
                .when(eraseWmo(Ground.MISTAKE))
                .isRefused(Reason.STILL_RUNNING);
        given(registered, support(JEUGDWET, 1, "2026-09-02"), asked(WMO))
                .when(eraseWmo(Ground.MISTAKE))
                .then(new LawRecordErased(ID, WMO, Ground.MISTAKE, DAY, List.of("W")));
        given(registered, support(WMO, 1, "2012-06-30"))
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
        given(registered, support(WMO, 1, "2010-06-30"), held)
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.HELD);
        given(registered, erased).when(eraseWmo(Ground.MISTAKE)).then();
    }

    @Test
    void what_is_recorded_later_under_a_law_goes_another_time() {
        var gone = new LawRecordErased(ID, WMO, Ground.MISTAKE, DAY, List.of("W"));
        given(registered, asked(WMO), gone, support(WMO, 1, "2026-08-30"))
                .when(eraseWmo(Ground.MISTAKE))
                .then(gone);
    }

    @Test
    void the_words_of_one_law_alone_go_with_its_record() {
        var gone = new LawRecordErased(ID, WMO, Ground.MISTAKE, DAY, List.of("W"));

        var alone = (RegisteredHousehold) given(registered, asked(WMO), gone).state();
        var shared = (RegisteredHousehold)
                given(registered, asked(WMO, JEUGDWET), gone).state();

        assertThat(alone.question(REQUEST).orElseThrow().words().value()).isEmpty();
        assertThat(shared.question(REQUEST).orElseThrow().words().value()).isPresent();
    }
}
