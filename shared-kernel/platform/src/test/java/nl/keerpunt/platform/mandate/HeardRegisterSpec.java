package nl.keerpunt.platform.mandate;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.platform.mandate.MandateHeard.MandateHeardOf;
import nl.keerpunt.platform.mandate.MandateHeard.WithdrawalHeardOf;
import nl.keerpunt.platform.mandate.MandateNews.HearOfMandate;
import nl.keerpunt.platform.mandate.MandateNews.HearOfWithdrawal;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class HeardRegisterSpec {

    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final HeardRegisterId REGISTER = HeardRegisterId.of(new MunicipalityCode("0307"), ANNA);
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000005");
    private static final Mandate MANDATE = new Mandate(
            ID,
            ANNA,
            List.of(new LegalBasis("WMO")),
            new Amount(500_000),
            12,
            new Period(parse("2026-01-01"), parse("2026-12-31")));
    private static final MandateHeardOf GRANTED = new MandateHeardOf(REGISTER, MANDATE);
    private static final WithdrawalHeardOf UNTIL_JUNE = new WithdrawalHeardOf(REGISTER, ID, parse("2026-06-30"));

    private final Spec<MandateNews, MandateHeard, HeardRegister> empty =
            new Spec<>(HeardRegister::decide, HeardRegister::evolve, HeardRegister.EMPTY);
    private final Spec<MandateNews, MandateHeard, HeardRegister> granted = empty.given(GRANTED);

    @Test
    void a_mandate_is_heard_of_in_its_first_version() {
        empty.when(new HearOfMandate(REGISTER, MANDATE)).then(GRANTED);
        assertThat(granted.state().mandates()).containsExactly(Map.entry(ID, new Held(MANDATE, 1)));
    }

    @Test
    void a_withdrawal_makes_another_version_of_it() {
        granted.when(new HearOfWithdrawal(REGISTER, ID, parse("2026-06-30"))).then(UNTIL_JUNE);

        assertThat(granted.given(UNTIL_JUNE).state().mandates().values())
                .containsExactly(new Held(MANDATE.until(parse("2026-06-30")), 2));
    }

    @Test
    void what_is_heard_again_says_nothing_new() {
        granted.when(new HearOfMandate(REGISTER, MANDATE)).then();
        granted.given(UNTIL_JUNE)
                .when(new HearOfWithdrawal(REGISTER, ID, parse("2026-06-30")))
                .then();
    }

    @Test
    void a_mandate_that_is_withdrawn_from_before_its_first_day_holds_on_no_day() {
        var never = new WithdrawalHeardOf(REGISTER, ID, parse("2025-12-31"));

        granted.when(new HearOfWithdrawal(REGISTER, ID, parse("2025-12-31"))).then(never);
        assertThat(granted.given(never).state().mandates()).isEmpty();
        granted.given(never)
                .when(new HearOfWithdrawal(REGISTER, ID, parse("2025-12-31")))
                .then();
        granted.given(never).when(new HearOfMandate(REGISTER, MANDATE)).then();
    }

    @Test
    void of_a_mandate_that_was_never_granted_nothing_can_be_withdrawn() {
        empty.when(new HearOfWithdrawal(REGISTER, ID, parse("2026-06-30"))).then();
    }

    @Test
    void its_history_has_a_name_that_no_client_can_give() {
        assertThat(REGISTER.key()).startsWith("0307/mandates/");
        assertThat(HeardRegisterId.parse(REGISTER.key())).isEqualTo(REGISTER);
    }
}
