package nl.keerpunt.budget.budget;

import nl.keerpunt.budget.budget.BudgetEvent.OverrunAllowed;
import nl.keerpunt.budget.budget.BudgetEvent.Shortage;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The figures of one year: appropriated = reserved + realised + free, because what is free is what is left. */
record YearBudget(
        Money appropriated,
        Money reserved,
        Money realised,
        PMap<String, Money> councilDecisions,
        @Nullable OverrunAllowed overrun) {

    static final YearBudget NOTHING =
            new YearBudget(Money.NOTHING, Money.NOTHING, Money.NOTHING, HashTreePMap.empty(), null);

    /** Whether a year bears more reserved, and if so on whose authority. */
    sealed interface Verdict {

        record Fits() implements Verdict {}

        record Overruns(String authority) implements Verdict {}

        record Lacks(Shortage reason, Money lacking) implements Verdict {}
    }

    Money free() {
        return appropriated.minus(reserved).minus(realised);
    }

    boolean isAppropriated() {
        return !councilDecisions.isEmpty();
    }

    /** Less, or as much under another month, always fits: also while the year is overrun. */
    Verdict judge(Money more, LegalBasis legalBasis) {
        var beyond = more.minus(free());
        if (!more.isPositive() || !beyond.isPositive()) {
            return new Verdict.Fits();
        }
        if (overrun == null || !overrun.legalBases().contains(legalBasis)) {
            return new Verdict.Lacks(isAppropriated() ? Shortage.NOT_ENOUGH_LEFT : Shortage.NOT_APPROPRIATED, beyond);
        }
        return beyond.exceeds(overrun.ceiling())
                ? new Verdict.Lacks(Shortage.OVERRUN_CEILING, beyond.minus(overrun.ceiling()))
                : new Verdict.Overruns(overrun.authority());
    }

    YearBudget decided(String councilDecision, Money change) {
        return new YearBudget(
                appropriated.plus(change), reserved, realised, councilDecisions.plus(councilDecision, change), overrun);
    }

    YearBudget allowing(OverrunAllowed policy) {
        return new YearBudget(appropriated, reserved, realised, councilDecisions, policy);
    }

    YearBudget reserving(Money change) {
        return new YearBudget(appropriated, reserved.plus(change), realised, councilDecisions, overrun);
    }

    YearBudget releasing(Money amount) {
        return reserving(amount.negated());
    }

    YearBudget realising(Money amount) {
        return new YearBudget(appropriated, reserved.minus(amount), realised.plus(amount), councilDecisions, overrun);
    }
}
