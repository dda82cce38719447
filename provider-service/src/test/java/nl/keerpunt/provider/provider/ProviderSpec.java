package nl.keerpunt.provider.provider;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.provider.Provider.Reason.ALREADY_CONTRACTED;
import static nl.keerpunt.provider.provider.Provider.Reason.NOT_CONTRACTED;
import static nl.keerpunt.provider.provider.Provider.Reason.PRODUCT_ALREADY_OFFERED;
import static nl.keerpunt.provider.provider.Provider.Reason.PRODUCT_UNKNOWN;
import static nl.keerpunt.provider.provider.Provider.Reason.TARIFF_NOT_POSITIVE;
import static nl.keerpunt.provider.provider.Provider.Reason.TARIFF_OVERLAPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.provider.provider.ProviderCommand.*;
import nl.keerpunt.provider.provider.ProviderEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class ProviderSpec {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final AgbCode AGB = new AgbCode("22220001");
    private static final ProviderId ID = ProviderId.of(MUNICIPALITY, AGB);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final TaskField GUIDANCE = new TaskField("6.71");
    private static final Period YEAR = new Period(parse("2026-01-01"), parse("2026-12-31"));

    private static final ProviderContracted contracted = new ProviderContracted(ID, AGB, new Label("De Brug"));
    private static final ProductOffered offered = new ProductOffered(
            ID, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS);
    private static final TariffAgreed agreed = new TariffAgreed(ID, "02A05", new Amount(6200), YEAR);

    private final Spec<ProviderCommand, ProviderEvent, Provider> unknown =
            new Spec<>(Provider::decide, Provider::evolve, new Provider.Unknown());

    @Test
    void a_provider_is_contracted() {
        unknown.when(new ContractProvider(ID, AGB, new Label("De Brug"))).then(contracted);
    }

    @Test
    void contracting_again_changes_nothing() {
        unknown.given(contracted)
                .when(new ContractProvider(ID, AGB, new Label("De Brug")))
                .then();
    }

    @Test
    void a_provider_is_not_contracted_twice_under_another_name() {
        unknown.given(contracted)
                .when(new ContractProvider(ID, AGB, new Label("De Overkant")))
                .isRefused(ALREADY_CONTRACTED);
    }

    @Test
    void a_municipality_has_one_provider_per_agb_code_by_construction() {
        assertThat(ProviderId.of(MUNICIPALITY, AGB)).isEqualTo(ID);
        assertThat(ProviderId.parse(ID.toString())).isEqualTo(ID);
        assertThat(ProviderId.of(MUNICIPALITY, new AgbCode("22220002"))).isNotEqualTo(ID);
    }

    @Test
    void the_id_of_one_provider_cannot_carry_the_agb_code_of_another() {
        assertThatThrownBy(() -> new ContractProvider(ID, new AgbCode("22220002"), new Label("De Brug")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_contracted_provider_offers_a_product() {
        unknown.given(contracted)
                .when(new OfferProduct(
                        ID, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS))
                .then(offered);
    }

    @Test
    void a_provider_without_a_contract_offers_no_product() {
        unknown.when(new OfferProduct(
                        ID, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS))
                .isRefused(NOT_CONTRACTED);
    }

    @Test
    void offering_the_same_product_again_changes_nothing() {
        unknown.given(contracted, offered)
                .when(new OfferProduct(
                        ID, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS))
                .then();
    }

    @Test
    void a_product_is_not_offered_again_with_another_content() {
        unknown.given(contracted, offered)
                .when(new OfferProduct(
                        ID, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HALF_DAY, BrokenMonth.BY_DAYS))
                .isRefused(PRODUCT_ALREADY_OFFERED);
    }

    @Test
    void a_tariff_is_agreed_for_an_offered_product() {
        unknown.given(contracted, offered)
                .when(new AgreeTariff(ID, "02A05", new Amount(6200), YEAR))
                .then(agreed);
    }

    @Test
    void a_provider_without_a_contract_agrees_no_tariff() {
        unknown.when(new AgreeTariff(ID, "02A05", new Amount(6200), YEAR)).isRefused(NOT_CONTRACTED);
    }

    @Test
    void there_is_no_tariff_for_a_product_that_is_not_offered() {
        unknown.given(contracted)
                .when(new AgreeTariff(ID, "02A05", new Amount(6200), YEAR))
                .isRefused(PRODUCT_UNKNOWN);
    }

    @Test
    void a_tariff_is_more_than_nothing() {
        unknown.given(contracted, offered)
                .when(new AgreeTariff(ID, "02A05", new Amount(0), YEAR))
                .isRefused(TARIFF_NOT_POSITIVE);
    }

    @Test
    void agreeing_the_same_tariff_again_changes_nothing() {
        unknown.given(contracted, offered, agreed)
                .when(new AgreeTariff(ID, "02A05", new Amount(6200), YEAR))
                .then();
    }

    @Test
    void two_tariffs_of_one_product_share_no_day() {
        unknown.given(contracted, offered, agreed)
                .when(new AgreeTariff(
                        ID, "02A05", new Amount(6400), new Period(parse("2026-12-31"), parse("2027-12-31"))))
                .isRefused(TARIFF_OVERLAPS);
    }

    @Test
    void a_next_tariff_begins_the_day_after_the_last() {
        var next = new Period(parse("2027-01-01"), parse("2027-12-31"));

        unknown.given(contracted, offered, agreed)
                .when(new AgreeTariff(ID, "02A05", new Amount(6400), next))
                .then(new TariffAgreed(ID, "02A05", new Amount(6400), next));
    }

    @Test
    void an_offer_holds_the_tariff_of_that_day() {
        var next =
                new TariffAgreed(ID, "02A05", new Amount(6400), new Period(parse("2027-01-01"), parse("2027-12-31")));
        var provider = unknown.given(contracted, offered, agreed, next).state();

        assertThat(provider.offerOn("02A05", parse("2026-12-31")))
                .contains(new Offer("02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, Money.euro(62)));
        assertThat(provider.offerOn("02A05", parse("2027-01-01")))
                .contains(new Offer("02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, Money.euro(64)));
    }

    @Test
    void there_is_no_offer_without_a_tariff_for_that_day() {
        assertThat(unknown.given(contracted, offered, agreed).state().offerOn("02A05", parse("2027-01-01")))
                .isEmpty();
    }

    @Test
    void there_is_no_offer_of_another_product_or_without_a_contract() {
        assertThat(unknown.given(contracted, offered, agreed).state().offerOn("45A04", parse("2026-06-01")))
                .isEmpty();
        assertThat(unknown.state().offerOn("02A05", parse("2026-06-01"))).isEmpty();
    }
}
