package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * What falls under one law.
 *
 * @param lastDay of the last change
 * @param dueOn the first day on which it may be destroyed; null where no rule says so
 * @param rule the code of the rule that says so
 */
public record LawRecord(
        LegalBasis law,
        LocalDate lastDay,
        @Nullable LocalDate dueOn,
        @Nullable String rule) {

    public static LawRecord of(LegalBasis law, LocalDate lastDay, KeepingRules rules) {
        return rules.ruling(law, lastDay)
                .map(rule -> new LawRecord(law, lastDay, rule.dueOn(lastDay), rule.code()))
                .orElseGet(() -> new LawRecord(law, lastDay, null, null));
    }

    /** With another last change, when that is later. */
    public LawRecord notBefore(@Nullable LocalDate day, KeepingRules rules) {
        return day == null || !day.isAfter(lastDay) ? this : of(law, day, rules);
    }

    public boolean isDueOn(LocalDate day) {
        return dueOn != null && !dueOn.isAfter(day);
    }
}
