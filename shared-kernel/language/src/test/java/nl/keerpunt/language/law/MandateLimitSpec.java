package nl.keerpunt.language.law;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beyond which limits of a mandate something lies. */
class MandateLimitSpec {

    private static final ProfessionalId SAM = new ProfessionalId("sam");
    private static final Period YEAR = new Period(parse("2026-01-01"), parse("2026-12-31"));
    private static final List<Period> AWAY = List.of(
            new Period(parse("2026-07-06"), parse("2026-07-24")), new Period(parse("2026-12-25"), parse("2026-12-25")));

    /** Each row but the first three lies just outside one limit. */
    @ParameterizedTest
    @CsvSource({
        "WMO,      HH1, 100, 6, 2026-07-06,",
        "WMO,      HH2, 100, 6, 2026-07-24,",
        "WMO,      HH1, 100, 6, 2026-12-25,",
        "JEUGDWET, HH1, 100, 6, 2026-07-06, LAW",
        "WMO,      HH3, 100, 6, 2026-07-06, PRODUCT",
        "WMO,         , 100, 6, 2026-07-06, PRODUCT",
        "WMO,      HH1, 101, 6, 2026-07-06, AMOUNT",
        "WMO,      HH1, 100, 7, 2026-07-06, DURATION",
        "WMO,      HH1, 100, 6, 2026-07-05, SUBSTITUTION",
        "WMO,      HH1, 100, 6, 2026-07-25, SUBSTITUTION",
        "WMO,      HH1, 100, 6, 2026-12-24, SUBSTITUTION"
    })
    void what_is_asked_lies_within_each_limit_or_beyond_one(
            String law, @Nullable String product, long cents, int months, String on, @Nullable MandateLimit beyond) {
        var asked = new MandateQuestion(new LegalBasis(law), product, new Amount(cents), months, parse(on));
        var mandate = mandate(products("HH1", "HH2"), AWAY);

        assertThat(mandate.passed(asked)).isEqualTo(beyond == null ? List.of() : List.of(beyond));
        assertThat(mandate.allows(asked)).isEqualTo(beyond == null);
    }

    @Test
    void every_limit_beyond_which_it_lies_is_named_in_the_order_of_weighing() {
        var asked = new MandateQuestion(new LegalBasis("WGS"), "HH3", new Amount(101), 7, parse("2027-01-01"));

        assertThat(mandate(products("HH1"), AWAY).passed(asked)).containsExactly(MandateLimit.values());
    }

    @Test
    void a_mandate_that_names_no_product_is_for_every_product() {
        var mandate = mandate(List.of(), List.of());

        assertThat(Stream.of("HH1", "HH3").map(MandateLimitSpec::asked)).allMatch(mandate::allows);
        assertThat(mandate.allows(asked(null))).isTrue();
    }

    @Test
    void in_ones_own_place_it_holds_on_every_day_of_its_validity() {
        assertThat(mandate(List.of(), List.of()).holdsOn(parse("2026-03-01"))).isTrue();
        assertThat(mandate(List.of(), AWAY).holdsOn(parse("2026-03-01"))).isFalse();
        assertThat(mandate(List.of(), AWAY).holdsOn(parse("2026-07-10"))).isTrue();
        assertThat(mandate(List.of(), AWAY).until(parse("2026-07-09")).holdsOn(parse("2026-07-10")))
                .isFalse();
    }

    @Test
    void it_goes_to_a_successor_with_all_of_its_limits() {
        var uuid = new UUID(0, 2);
        var later = new Mandate(
                uuid,
                new ProfessionalId("kim"),
                List.of(new LegalBasis("WMO")),
                new Amount(100),
                6,
                new Period(parse("2026-07-01"), parse("2026-12-31")),
                products("HH1"),
                AWAY);

        assertThat(mandate(products("HH1"), AWAY).of(new ProfessionalId("kim"), uuid, parse("2026-07-01")))
                .isEqualTo(later);
    }

    @Test
    void a_mandate_has_bounds() {
        assertThatThrownBy(() -> mandate(List.of(), Collections.nCopies(21, YEAR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mandate(Collections.nCopies(201, new Label("HH1")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MandateQuestion asked(@Nullable String product) {
        return new MandateQuestion(new LegalBasis("WMO"), product, new Amount(1), 1, parse("2026-03-01"));
    }

    private static List<Label> products(String... codes) {
        return Stream.of(codes).map(Label::new).toList();
    }

    private static Mandate mandate(List<Label> products, List<Period> days) {
        return new Mandate(
                new UUID(0, 1), SAM, List.of(new LegalBasis("WMO")), new Amount(100), 6, YEAR, products, days);
    }
}
