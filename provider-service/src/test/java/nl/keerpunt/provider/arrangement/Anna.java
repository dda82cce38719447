package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.mandate.Held;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.Authority.UnderMandate;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.authority.Decider.Mandated;

/** Anna decides today; under the Wmo she may decide anything. */
public final class Anna {

    static final ProfessionalId ANNA = new ProfessionalId("anna");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    static final long HEARD_AT = 42;

    private static final Mandate ANYTHING = mandate(Amount.MOST_CENTS, Mandate.MOST_MONTHS);

    public static final Decider DECIDES = with(new Held(ANYTHING, 1));

    private Anna() {}

    static Mandate mandate(long upToCents, int months) {
        var upTo = new Amount(upToCents);
        return new Mandate(
                new UUID(0, 7), ANNA, List.of(new LegalBasis("WMO")), upTo, months, new Period(TODAY, TODAY));
    }

    static Mandated with(Held... mandates) {
        return new Mandated(ANNA, TODAY, List.of(mandates), HEARD_AT, List.of());
    }

    /** What an event says of such a decision, at the price of these months. */
    static Authority at(SortedMap<YearMonth, Money> months) {
        return at(MonthAmount.total(months));
    }

    static Authority at(Money price) {
        return new Authority(ANNA, TODAY, price, new UnderMandate(ANYTHING.uuid(), 1, HEARD_AT), null);
    }
}
