package nl.keerpunt.plan.tariff;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.plan.tariff.TariffCommand.*;
import nl.keerpunt.plan.tariff.TariffEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What is heard of the tariffs of a contract. */
class TariffsSpec {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final AgbCode PROVIDER = new AgbCode("01234567");
    private static final TariffsId TARIFFS = TariffsId.of(MUNICIPALITY, PROVIDER);

    private final Tariff first = tariff(75_00, "2026-01-01", "2026-12-31");
    private final Tariff dearer = tariff(80_00, "2026-07-01", "2026-12-31");

    @Test
    void a_tariff_is_recorded_once() {
        given().when(new RecordTariff(TARIFFS, first)).then(new TariffRecorded(TARIFFS, first));
        given(first).when(new RecordTariff(TARIFFS, first)).then();
        given(first, dearer).when(new RecordTariff(TARIFFS, first)).then();
    }

    @Test
    void a_later_tariff_replaces_the_one_before_for_its_days() {
        var tariffs = given(first, dearer).state();

        assertThat(tariffs.on("GUIDANCE", parse("2026-06-30"))).contains(first);
        assertThat(tariffs.on("GUIDANCE", parse("2026-07-01"))).contains(dearer);
    }

    @Test
    void what_was_not_heard_of_has_no_tariff() {
        assertThat(given(first).state().on("GUIDANCE", parse("2027-01-01"))).isEmpty();
        assertThat(given(first).state().on("THERAPY", parse("2026-06-30"))).isEmpty();
    }

    @Test
    void a_price_is_that_of_the_whole_term() {
        var term = new Period(parse("2026-02-01"), parse("2026-04-30"));

        assertThat(first.priceOf(new Terms(PROVIDER, "GUIDANCE", 10, Frequency.PER_MONTH, term)))
                .isEqualTo(Money.euro(2_250));
        assertThat(first.priceOf(new Terms(PROVIDER, "GUIDANCE", 10, Frequency.IN_TOTAL, term)))
                .isEqualTo(Money.euro(750));
    }

    @Test
    void a_price_beyond_every_sum_is_the_highest_sum() {
        var term = new Period(parse("2026-02-01"), parse("2026-04-30"));
        var costly = new Tariff(
                "GUIDANCE",
                new LegalBasis("WMO"),
                ProductUnit.HOUR,
                BrokenMonth.WHOLE,
                new Amount(Amount.MOST_CENTS),
                first.period());

        assertThat(costly.priceOf(new Terms(PROVIDER, "GUIDANCE", 10_000_000, Frequency.IN_TOTAL, term)))
                .isEqualTo(new Money(Money.MOST_CENTS));
    }

    @Test
    void no_id_that_somebody_chooses_gives_its_key() {
        assertThat(TARIFFS.key()).matches("0307/tariffs/[0-9a-f-]{36}");
        assertThat(TariffsId.parse(TARIFFS.key())).isEqualTo(TARIFFS);
        assertThat(UUID.fromString(TARIFFS.key().substring(13))).isEqualTo(TARIFFS.uuid());
    }

    private static Spec<TariffCommand, TariffEvent, Tariffs> given(Tariff... heard) {
        var events = new TariffEvent[heard.length];
        for (var place = 0; place < heard.length; place++) {
            events[place] = new TariffRecorded(TARIFFS, heard[place]);
        }
        return new Spec<>(Tariffs::decide, Tariffs::evolve, Tariffs.NONE).given(events);
    }

    private static Tariff tariff(long cents, String from, String until) {
        return new Tariff(
                "GUIDANCE",
                new LegalBasis("JEUGDWET"),
                ProductUnit.HOUR,
                BrokenMonth.BY_DAYS,
                new Amount(cents),
                new Period(parse(from), parse(until)));
    }
}
