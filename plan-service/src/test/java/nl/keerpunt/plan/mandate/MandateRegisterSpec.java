package nl.keerpunt.plan.mandate;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.LAST_DAY_OUTSIDE_VALIDITY;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.MANDATE_ALREADY_GRANTED;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.OTHER_REGISTER;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.PROFESSIONAL_UNKNOWN;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.UNKNOWN_MANDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
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

    private final MandateGranted granted = new MandateGranted(REGISTER, MANDATE, MANAGER, null);
    private final MandateGranted byProfile = new MandateGranted(REGISTER, MANDATE, MANAGER, footing(1, 1));
    private final MandateWithdrawn withdrawn =
            new MandateWithdrawn(REGISTER, MANDATE.uuid(), parse("2026-03-31"), new Words("another team"), null);

    @Test
    void a_mandate_is_granted() {
        given().when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of()))
                .then(granted);
    }

    @Test
    void a_stranger_gets_no_mandate() {
        given().when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of(NOOR)))
                .isRefused(PROFESSIONAL_UNKNOWN);
    }

    @Test
    void what_was_granted_before_stays_so_when_its_professional_left() {
        given(granted)
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of(NOOR)))
                .then();
    }

    @Test
    void granting_the_same_again_changes_nothing() {
        given(granted)
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of()))
                .then();
    }

    @Test
    void granting_the_same_again_does_not_undo_a_withdrawal() {
        given(granted, withdrawn)
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of()))
                .then();
    }

    @Test
    void another_mandate_needs_another_id() {
        given(granted)
                .when(new GrantMandate(REGISTER, mandate(1, euros(2_000), 6), MANAGER, null, List.of()))
                .isRefused(MANDATE_ALREADY_GRANTED);
    }

    @Test
    void a_mandate_stands_in_the_register_of_its_professional() {
        var other = MandateRegisterId.of(REGISTER.municipality(), MANAGER);
        given().when(new GrantMandate(other, MANDATE, MANAGER, null, List.of())).isRefused(OTHER_REGISTER);
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
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of()))
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

        assertThat(register.weigh(asking(new LegalBasis("JEUGDWET"), euros(1), 1, "2026-02-01"))
                        .allowing())
                .isEmpty();
    }

    @Test
    void a_withdrawn_mandate_still_answers_for_the_past() {
        assertThat(mayDecide(euros(1), 1, "2026-03-31", granted, withdrawn)).isPresent();
        assertThat(mayDecide(euros(1), 1, "2026-04-01", granted, withdrawn)).isEmpty();
    }

    @Test
    void the_mandate_granted_first_is_named_first() {
        var second = new MandateGranted(REGISTER, mandate(0, euros(5_000), 12), MANAGER, null);

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

    @Test
    void somebody_whom_it_names_and_who_does_not_work_here_is_told() {
        var kim = new ProfessionalId("kim");
        var refusal = refusal(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of(kim)));

        assertThat(refusal.facts()).containsEntry("professional", kim);
    }

    @Test
    void on_what_a_mandate_rests_is_granted_with_it() {
        given().when(new GrantMandate(REGISTER, MANDATE, MANAGER, footing(1, 1), List.of()))
                .then(byProfile);
        given(byProfile)
                .when(new GrantMandate(REGISTER, MANDATE, MANAGER, null, List.of()))
                .isRefused(MANDATE_ALREADY_GRANTED);
    }

    @Test
    void granting_again_by_a_profile_that_was_changed_since_changes_nothing() {
        var asTheProfileIsNow = mandate(1, euros(9_000), 12);

        given(byProfile)
                .when(new GrantMandate(REGISTER, asTheProfileIsNow, MANAGER, footing(1, 2), List.of()))
                .then();
        given(byProfile)
                .when(new GrantMandate(REGISTER, asTheProfileIsNow, MANAGER, footing(2, 1), List.of()))
                .isRefused(MANDATE_ALREADY_GRANTED);
    }

    @Test
    void by_a_profile_another_period_is_another_mandate() {
        var shorter = MANDATE.until(parse("2026-06-30"));

        given(byProfile)
                .when(new GrantMandate(REGISTER, shorter, MANAGER, footing(1, 1), List.of()))
                .isRefused(MANDATE_ALREADY_GRANTED);
    }

    @Test
    void the_rule_says_by_what_somebody_may() {
        var inPlace = new MandateGranted(REGISTER, inPlaceOn("2026-02-01"), MANAGER, footing(1, 1));

        assertThat(rule(euros(1), "2026-02-01", granted)).isEqualTo(MandateRule.MANDATE);
        assertThat(rule(euros(1), "2026-02-01", byProfile)).isEqualTo(MandateRule.PROFILE);
        assertThat(rule(euros(1), "2026-02-01", inPlace)).isEqualTo(MandateRule.SUBSTITUTION);
    }

    @Test
    void the_rule_is_the_first_limit_of_the_mandate_that_comes_nearest() {
        var ofKim = new MandateGranted(REGISTER, inPlaceOn("2026-03-01"), MANAGER, null);

        assertThat(rule(euros(1), "2026-02-01")).isEqualTo(MandateRule.NO_MANDATE);
        assertThat(rule(euros(1_001), "2026-02-01", granted)).isEqualTo(MandateRule.AMOUNT);
        assertThat(rule(euros(1_001), "2027-02-01", granted)).isEqualTo(MandateRule.AMOUNT);
        assertThat(rule(euros(1_001), "2026-02-01", granted, ofKim)).isEqualTo(MandateRule.SUBSTITUTION);
        assertThat(rule(euros(1_001), "2026-03-01", granted, ofKim)).isEqualTo(MandateRule.SUBSTITUTION);
        assertThat(rule(euros(9_001), "2026-02-01", ofKim, granted)).isEqualTo(MandateRule.AMOUNT);
    }

    @Test
    void what_bears_an_earlier_day_asks_for_a_mandate_on_the_day_it_is_recorded_too() {
        var asked = new MandateQuestion(WMO, null, euros(1), 1, parse("2026-03-31"));
        var register = given(granted, withdrawn).state();

        assertThat(register.weigh(new Intent(asked, parse("2026-03-31"))).allowing())
                .isPresent();
        assertThat(register.weigh(new Intent(asked, parse("2026-04-01"))).rule())
                .isEqualTo(MandateRule.PERIOD);
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
        return given(events)
                .state()
                .weigh(asking(WMO, amount, months, on))
                .allowing()
                .map(weighed -> weighed.held().mandate());
    }

    private static Intent asking(LegalBasis law, Amount amount, int months, String on) {
        return new Intent(new MandateQuestion(law, null, amount, months, parse(on)));
    }

    private static MandateRule rule(Amount amount, String on, MandateEvent... events) {
        return given(events).state().weigh(asking(WMO, amount, 1, on)).rule();
    }

    private static Refusal refusal(MandateCommand command) {
        return catchThrowableOfType(Refusal.class, () -> MandateRegister.decide(command, MandateRegister.EMPTY));
    }

    private static Footing footing(long profile, int version) {
        return new Footing(
                new JobFunction("SOCIAL_WORKER"),
                new Label("Mandaatbesluit 2026"),
                new Footing.ByProfile(new UUID(2, profile), version),
                null);
    }

    /** On that one day, up to more than in one's own place. */
    private static Mandate inPlaceOn(String day) {
        var away = List.of(new Period(parse(day), parse(day)));
        return new Mandate(new UUID(0, 3), NOOR, List.of(WMO), euros(5_000), 6, MANDATE.valid(), List.of(), away);
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
