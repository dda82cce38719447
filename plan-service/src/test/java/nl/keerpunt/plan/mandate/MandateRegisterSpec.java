package nl.keerpunt.plan.mandate;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.LAST_DAY_OUTSIDE_VALIDITY;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.MANDATE_ALREADY_GRANTED;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.OTHER_REGISTER;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.PROFESSIONAL_UNKNOWN;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.UNKNOWN_MANDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What a professional may decide alone, on any day. */
class MandateRegisterSpec {

    private static final ProfessionalId NOOR = new ProfessionalId("noor");
    private static final ProfessionalId MANAGER = new ProfessionalId("manager");
    private static final MandateRegisterId REGISTER = MandateRegisterId.of(new MunicipalityCode("0307"), NOOR);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final Mandate MANDATE = mandate(1, euros(1_000), 6);

    private final MandateGranted granted = new MandateGranted(REGISTER, MANDATE, MANAGER);
    private final MandateWithdrawn withdrawn =
            new MandateWithdrawn(REGISTER, MANDATE.uuid(), parse("2026-03-31"), new Words("another team"), null);

    @Test
    void a_mandate_is_granted() {
        given().when(new GrantMandate(REGISTER, MANDATE, MANAGER, true)).then(granted);
    }

    @Test
    void a_stranger_gets_no_mandate() {
        given().when(new GrantMandate(REGISTER, MANDATE, MANAGER, false)).isRefused(PROFESSIONAL_UNKNOWN);
    }

    @Test
    void what_was_granted_before_stays_so_when_its_professional_left() {
        given(granted).when(new GrantMandate(REGISTER, MANDATE, MANAGER, false)).then();
    }

    @Test
    void granting_the_same_again_changes_nothing() {
        given(granted).when(new GrantMandate(REGISTER, MANDATE, MANAGER, true)).then();
    }

    @Test
    void granting_the_same_again_does_not_undo_a_withdrawal() {
        given(granted, withdrawn)
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, true))
                .then();
    }

    @Test
    void another_mandate_needs_another_id() {
        given(granted)
                .when(new GrantMandate(REGISTER, mandate(1, euros(2_000), 6), MANAGER, true))
                .isRefused(MANDATE_ALREADY_GRANTED);
    }

    @Test
    void a_mandate_stands_in_the_register_of_its_professional() {
        var other = MandateRegisterId.of(REGISTER.municipality(), MANAGER);
        given().when(new GrantMandate(other, MANDATE, MANAGER, true)).isRefused(OTHER_REGISTER);
    }

    @Test
    void a_mandate_is_withdrawn_after_its_last_day() {
        given(granted).when(withdraw("2026-03-31")).then(withdrawn);
    }

    @Test
    void withdrawing_again_changes_nothing() {
        given(granted, withdrawn).when(withdraw("2026-03-31")).then();
    }

    @Test
    void a_withdrawal_is_brought_forward() {
        given(granted, withdrawn)
                .when(withdraw("2026-02-28"))
                .then(new MandateWithdrawn(
                        REGISTER, MANDATE.uuid(), parse("2026-02-28"), new Words("another team"), null));
    }

    @Test
    void a_withdrawal_never_makes_a_mandate_longer() {
        given(granted, withdrawn).when(withdraw("2026-04-01")).isRefused(LAST_DAY_OUTSIDE_VALIDITY);
    }

    @Test
    void a_mandate_that_is_withdrawn_from_before_its_first_day_holds_on_no_day() {
        var never =
                new MandateWithdrawn(REGISTER, MANDATE.uuid(), parse("2025-12-31"), new Words("another team"), null);

        given(granted).when(withdraw("2025-12-31")).then(never);
        given(granted, withdrawn).when(withdraw("2025-12-31")).then(never);
        assertThat(given(granted, never).state().inOrder()).isEmpty();
        given(granted, never).when(withdraw("2025-12-31")).then();
        given(granted, never).when(withdraw("2026-01-01")).isRefused(LAST_DAY_OUTSIDE_VALIDITY);
        given(granted, never)
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, true))
                .then();
    }

    @Test
    void no_last_day_lies_further_back() {
        given(granted).when(withdraw("2025-12-30")).isRefused(LAST_DAY_OUTSIDE_VALIDITY);
    }

    @Test
    void an_unknown_mandate_is_not_withdrawn() {
        given().when(withdraw("2026-03-31")).isRefused(UNKNOWN_MANDATE);
    }

    @Test
    void amount_is_allowed_up_to_its_limit() {
        assertThat(mayDecide(euros(1_000), 1, "2026-02-01", granted)).contains(MANDATE);
        assertThat(mayDecide(new Amount(100_001), 1, "2026-02-01", granted)).isEmpty();
    }

    @Test
    void duration_is_allowed_up_to_its_limit() {
        assertThat(mayDecide(euros(1), 6, "2026-02-01", granted)).contains(MANDATE);
        assertThat(mayDecide(euros(1), 7, "2026-02-01", granted)).isEmpty();
    }

    @Test
    void a_mandate_holds_on_its_first_and_its_last_day() {
        assertThat(mayDecide(euros(1), 1, "2025-12-31", granted)).isEmpty();
        assertThat(mayDecide(euros(1), 1, "2026-01-01", granted)).isPresent();
        assertThat(mayDecide(euros(1), 1, "2026-12-31", granted)).isPresent();
        assertThat(mayDecide(euros(1), 1, "2027-01-01", granted)).isEmpty();
    }

    @Test
    void another_law_is_another_mandate() {
        var register = given(granted).state();

        assertThat(register.mayDecide(new LegalBasis("JEUGDWET"), euros(1), 1, parse("2026-02-01")))
                .isEmpty();
    }

    @Test
    void a_withdrawn_mandate_still_answers_for_the_past() {
        assertThat(mayDecide(euros(1), 1, "2026-03-31", granted, withdrawn)).isPresent();
        assertThat(mayDecide(euros(1), 1, "2026-04-01", granted, withdrawn)).isEmpty();
    }

    @Test
    void the_mandate_granted_first_is_named_first() {
        var second = new MandateGranted(REGISTER, mandate(0, euros(5_000), 12), MANAGER);

        assertThat(mayDecide(euros(1), 1, "2026-02-01", granted, second)).contains(MANDATE);
        assertThat(mayDecide(euros(2_000), 1, "2026-02-01", granted, second)).contains(second.mandate());
    }

    @Test
    void every_month_that_was_begun_counts_whole() {
        assertThat(months("2026-02-01", "2026-07-31")).isEqualTo(6);
        assertThat(months("2026-02-01", "2026-08-01")).isEqualTo(7);
        assertThat(months("2026-01-15", "2026-02-14")).isEqualTo(1);
        assertThat(months("2026-01-15", "2026-02-15")).isEqualTo(2);
        assertThat(months("2026-01-31", "2026-02-28")).isEqualTo(1);
    }

    @Test
    void a_mandate_allows_something() {
        assertThatThrownBy(() -> mandate(1, new Amount(-1), 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mandate(1, euros(1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mandate(new UUID(0, 1), NOOR, List.of(), euros(1), 1, MANDATE.valid()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_professional_has_one_register_in_each_municipality() {
        assertThat(MandateRegisterId.of(new MunicipalityCode("0307"), NOOR)).isEqualTo(REGISTER);
        assertThat(MandateRegisterId.parse(REGISTER.toString())).isEqualTo(REGISTER);
        assertThat(MandateRegisterId.of(new MunicipalityCode("0344"), NOOR).uuid())
                .isNotEqualTo(REGISTER.uuid());
    }

    @Test
    void each_withdrawal_is_another_version_of_the_mandate() {
        assertThat(given(granted).state().inOrder()).extracting(Held::version).containsExactly(1);
        assertThat(given(granted, withdrawn).state().inOrder())
                .extracting(Held::version)
                .containsExactly(2);
    }

    @Test
    void who_leaves_hands_over_what_holds_longer() {
        given(granted).when(handOver("2026-03-31")).then(handedOver("2026-03-31"));
        given(granted).when(handOver("2026-12-31")).then();
        given(granted, handedOver("2026-03-31")).when(handOver("2026-03-31")).then();
    }

    @Test
    void of_a_mandate_that_begins_later_nothing_stays_with_who_leaves() {
        given(granted).when(handOver("2025-12-01")).then(handedOver("2025-12-31"));
        assertThat(given(granted, handedOver("2025-12-31")).state().inOrder()).isEmpty();
        given(granted, handedOver("2025-12-31")).when(handOver("2025-12-01")).then();
    }

    private static HandOverMandates handOver(String lastDay) {
        return new HandOverMandates(REGISTER, MANAGER, parse(lastDay), new UUID(0, 9));
    }

    private static MandateWithdrawn handedOver(String lastDay) {
        return new MandateWithdrawn(
                REGISTER,
                MANDATE.uuid(),
                parse(lastDay),
                new Words("handed over to manager"),
                new HandedOver(new UUID(0, 9), MANAGER));
    }

    private static Spec<MandateCommand, MandateEvent, MandateRegister> given(MandateEvent... events) {
        return new Spec<>(MandateRegister::decide, MandateRegister::evolve, MandateRegister.EMPTY).given(events);
    }

    private static Optional<Mandate> mayDecide(Amount amount, int months, String on, MandateEvent... events) {
        return given(events).state().mayDecide(WMO, amount, months, parse(on)).map(Held::mandate);
    }

    private static WithdrawMandate withdraw(String lastDay) {
        return new WithdrawMandate(REGISTER, MANDATE.uuid(), parse(lastDay), new Words("another team"));
    }

    private static int months(String from, String until) {
        return Mandate.monthsBegun(new Period(LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static Mandate mandate(long number, Amount upTo, int months) {
        var valid = new Period(parse("2026-01-01"), parse("2026-12-31"));
        return new Mandate(new UUID(0, number), NOOR, List.of(WMO), upTo, months, valid);
    }

    private static Amount euros(long euros) {
        return new Amount(100 * euros);
    }
}
