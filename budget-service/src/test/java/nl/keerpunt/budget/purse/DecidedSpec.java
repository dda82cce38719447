package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.AUTHORITY;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.DAAN;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.DECEMBER_600;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.GUIDANCE;
import static nl.keerpunt.budget.purse.Examples.LINE;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.REALISED_250;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.language.money.Money.euro;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.Decided;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.purse.Purse.Reason;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On what each euro rests: a mandate, the law, or an authority that is named. */
class DecidedSpec {

    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final Decided ON_MANDATE = new Decided(ANNA, parse("2026-10-30"), new UUID(0, 7));
    private static final Decided BY_LAW = new Decided(ANNA, parse("2026-10-30"), null);
    private static final Earmark COURT = EARMARK.on(LawfulGround.COURT_ORDER);

    @Test
    void a_reservation_says_who_decided_under_which_mandate() {
        PURSE.given(APPROPRIATED_2026)
                .when(ask(EARMARK, 1, euro(600), ON_MANDATE))
                .then(made(EARMARK, 1, euro(600), euro(600), ON_MANDATE));
    }

    @Test
    void what_the_law_binds_to_is_set_aside_on_its_ground() {
        PURSE.given(APPROPRIATED_2026)
                .when(ask(COURT, 1, euro(600), BY_LAW))
                .then(made(COURT, 1, euro(600), euro(600), BY_LAW));
    }

    @Test
    void where_nothing_new_is_decided_it_stays_on_its_ground() {
        PURSE.given(APPROPRIATED_2026, made(COURT, 1, euro(600), euro(600), BY_LAW))
                .when(ask(EARMARK, 2, euro(400), null))
                .then(made(COURT, 2, euro(-200), euro(400), null));
    }

    @Test
    void a_new_decision_on_another_ground_moves_what_was_set_aside() {
        PURSE.given(APPROPRIATED_2026, made(COURT, 1, euro(600), euro(600), BY_LAW))
                .when(ask(EARMARK, 2, euro(400), ON_MANDATE))
                .then(
                        new ReservationReleased(B2026, COURT, 2, months(DECEMBER, euro(600))),
                        made(EARMARK, 2, euro(400), euro(400), ON_MANDATE));
    }

    @Test
    void a_refusal_says_who_had_decided() {
        PURSE.given().when(ask(COURT, 1, euro(600), BY_LAW)).then(refused(1, BY_LAW));
    }

    @Test
    void cover_that_is_asked_again_rests_on_what_was_refused() {
        PURSE.given(refused(1, BY_LAW), APPROPRIATED_2026)
                .when(ask(EARMARK, 2, euro(600), null))
                .then(made(COURT, 2, euro(600), euro(600), BY_LAW));
    }

    @Test
    void a_refusal_is_forgotten_when_a_later_version_is_covered() {
        PURSE.given(refused(1, BY_LAW), APPROPRIATED_2026, made(EARMARK, 2, euro(600), euro(600), ON_MANDATE))
                .when(ask(EARMARK, 3, euro(400), null))
                .then(made(EARMARK, 3, euro(-200), euro(400), null));
    }

    @Test
    void what_is_paid_says_who_decided_on_what_authority() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(realise(AUTHORITY))
                .then(new ReservationRealised(B2026, EARMARK, LINE, DECEMBER, euro(250), DAAN, AUTHORITY.value()));
    }

    @Test
    void nothing_is_paid_without_a_named_authority() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600).when(realise(null)).isRefused(Reason.AUTHORITY_MISSING);
    }

    @Test
    void what_was_paid_before_authorities_were_named_may_be_sent_again() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(realise(null))
                .then();
    }

    @Test
    void no_refund_is_booked_without_a_named_authority() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(new BookRefund(
                        GUIDANCE, new UUID(0, 8), DECEMBER, new Amount(100), parse("2027-02-01"), DAAN, null))
                .isRefused(Reason.AUTHORITY_MISSING);
    }

    private static BudgetCommand realise(@Nullable Label authority) {
        return new RealiseReservation(GUIDANCE, LINE, DECEMBER, new Amount(25_000), DAAN, authority);
    }

    private static BudgetCommand ask(Earmark earmark, int version, Money december, @Nullable Decided decided) {
        return new ReserveForArrangement(earmark, version, parse("2026-11-01"), months(DECEMBER, december), decided);
    }

    private static ReservationMade made(
            Earmark earmark, int version, Money change, Money total, @Nullable Decided decided) {
        SortedMap<YearMonth, Money> changes = months(DECEMBER, change);
        return new ReservationMade(
                B2026, earmark, version, parse("2026-11-01"), changes, null, new Covered(total, null), decided);
    }

    private static ReservationRefused refused(int version, Decided decided) {
        return new ReservationRefused(B2026, COURT, version, Shortage.NOT_APPROPRIATED, euro(600), decided);
    }
}
