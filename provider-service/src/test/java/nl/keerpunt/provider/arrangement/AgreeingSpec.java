package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;

/** The rules of a change. */
class AgreeingSpec {

    @Test
    void a_change_keeps_the_money_of_the_days_before_it() {
        running.when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .then(changed);
    }

    @Test
    void the_same_change_again_changes_nothing() {
        running.given(changed)
                .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .then();
    }

    @Test
    void a_change_needs_a_tariff_on_its_first_day() {
        running.when(new ChangeArrangement(ID, SIX_HOURS, null, DECIDES, REASON))
                .isRefused(NOT_OFFERED);
    }

    @Test
    void a_change_stays_with_the_product_agreed() {
        running.when(new ChangeArrangement(ID, SIX_HOURS, OTHER_OFFER, DECIDES, REASON))
                .isRefused(OTHER_PRODUCT);
    }

    @Test
    void a_change_has_a_volume() {
        running.when(new ChangeArrangement(ID, extent(-1, "2026-02-15", "2026-03-31"), OFFER, DECIDES, REASON))
                .isRefused(VOLUME_NOT_POSITIVE);
    }

    @Test
    void an_extension_begins_no_later_than_the_day_after_the_last() {
        var next = extent(3, "2026-03-15", "2026-03-31");

        running.when(new ChangeArrangement(ID, next, OFFER, DECIDES, REASON))
                .then(new ArrangementChanged(
                        ID,
                        AGREEMENT,
                        2,
                        2,
                        parse("2026-03-15"),
                        next.at(OFFER),
                        months(28_814, 47_457, 23_729 + 30_000),
                        null,
                        REASON,
                        at(months(28_814, 47_457, 23_729 + 30_000))));
    }

    @Test
    void a_change_leaves_no_gap() {
        running.when(new ChangeArrangement(ID, extent(3, "2026-03-16", "2026-03-31"), OFFER, DECIDES, REASON))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void what_has_started_is_not_made_to_begin_earlier() {
        running.when(new ChangeArrangement(ID, extent(3, "2026-01-14", "2026-03-31"), OFFER, DECIDES, REASON))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void what_has_not_started_may_begin_earlier() {
        var earlier = extent(3, "2026-01-01", "2026-01-31");

        waiting.when(new ChangeArrangement(ID, earlier, OFFER, DECIDES, REASON))
                .then(new ArrangementChanged(
                        ID,
                        AGREEMENT,
                        2,
                        2,
                        parse("2026-01-01"),
                        earlier.at(OFFER),
                        months(30_000),
                        null,
                        REASON,
                        at(months(30_000))));
    }

    @Test
    void what_has_started_cannot_end_before_its_start() {
        unknown.given(agreed, covered, new ArrangementStarted(ID, HOUSEHOLD, parse("2026-02-01")))
                .when(new ChangeArrangement(ID, extent(3, "2026-01-15", "2026-01-31"), OFFER, DECIDES, REASON))
                .isRefused(ENDS_BEFORE_START);
    }

    @Test
    void an_ended_arrangement_is_restored_before_it_is_changed() {
        running.given(stopped)
                .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void a_withdrawn_arrangement_is_restored_before_it_is_changed() {
        waiting.given(withdrawn)
                .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .isRefused(ALREADY_WITHDRAWN);
    }
}
