package nl.keerpunt.provider.arrangementhistory;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.personalbudget.Carer;
import org.jspecify.annotations.Nullable;

/** So many units of a product, at this tariff, in this period. */
@Schema(name = "ArrangementTerms")
record AgreedTerms(
        String product,
        ProductUnit unit,
        long volume,
        Frequency frequency,
        @Nullable Money tariff,
        Period period,
        @Nullable BrokenMonth brokenMonth,
        @Nullable PaidCarer carer) {

    /**
     * Who gives the support and is paid from the budget (zorgverlener).
     *
     * @param name null when a plan told of them, once it was erased, and where it is withheld
     */
    @Schema(name = "Carer")
    record PaidCarer(CarerKind kind, @Nullable String name) {}

    static AgreedTerms of(Terms terms) {
        return new AgreedTerms(
                terms.product(),
                terms.unit(),
                terms.volume(),
                terms.frequency(),
                terms.tariff(),
                terms.period(),
                terms.brokenMonth(),
                carer(terms.carer()));
    }

    private static @Nullable PaidCarer carer(@Nullable Carer carer) {
        if (carer == null) {
            return null;
        }
        var name = carer.name();
        return new PaidCarer(carer.kind(), name == null ? null : name.known());
    }

    AgreedTerms at(@Nullable Money shown) {
        return new AgreedTerms(product, unit, volume, frequency, shown, period, brokenMonth, carer);
    }

    @Nullable
    String carersName() {
        return carer == null ? null : carer.name();
    }

    AgreedTerms naming(@Nullable String shown) {
        return carer == null
                ? this
                : new AgreedTerms(
                        product,
                        unit,
                        volume,
                        frequency,
                        tariff,
                        period,
                        brokenMonth,
                        new PaidCarer(carer.kind(), shown));
    }
}
