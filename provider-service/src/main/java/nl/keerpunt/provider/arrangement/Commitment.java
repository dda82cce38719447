package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What asks the budget for cover (verplichting). Its months are the whole commitment and replace those of every
 * earlier question; it carries all that others need to know of the agreement.
 */
public interface Commitment extends ConcernsHousehold {

    Agreement agreement();

    int version();

    /** The number of the question, which the budget answers; until 26 November 2026 that of the version. */
    Integer question();

    LocalDate appliesFrom();

    SortedMap<YearMonth, Money> months();

    /** On what it rests; null where nothing new was decided, and in what was decided until 26 November 2026. */
    default @Nullable Authority authority() {
        return null;
    }

    @Override
    default HouseholdId household() {
        return agreement().household();
    }

    /** What a pause or a resumption asks of the budget, when it changes the money. */
    record Asked(
            Agreement agreement,
            int version,
            Integer question,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months)
            implements Commitment {

        public Asked {
            months = copy(months);
        }
    }

    /** What asks something of the budget only when it changes the money. */
    interface Asking {

        @Nullable
        Asked asked();
    }

    /** What an event asks of the budget, if it asks anything: its own type says so. */
    static Optional<Commitment> of(ArrangementEvent event) {
        if (event instanceof Asking asking) {
            return Optional.ofNullable(asking.asked());
        }
        return event instanceof Commitment commitment ? Optional.of(commitment) : Optional.empty();
    }

    static SortedMap<YearMonth, Money> copy(SortedMap<YearMonth, Money> months) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
