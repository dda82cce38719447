package nl.keerpunt.budget.purse;

import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The figures of one year: appropriated + provisional = reserved + realised + free, because what is free is what is
 * left. A year is provisional until it is appropriated, never both.
 *
 * @param realised all that was paid, also what is to be claimed back, until it is
 * @param councilDecisions each under its name, as it was asked
 */
record YearBudget(
        Money appropriated,
        Money provisional,
        Money reserved,
        Money realised,
        PMap<String, CouncilDecision> councilDecisions,
        @Nullable OverrunAllowed overrun) {

    static final YearBudget NOTHING =
            new YearBudget(Money.NOTHING, Money.NOTHING, Money.NOTHING, Money.NOTHING, HashTreePMap.empty(), null);

    /** What the council decided on a year. */
    sealed interface CouncilDecision {

        record Anticipation(
                @Nullable Money amount, @Nullable Integer percentage) implements CouncilDecision {}

        record Appropriation(Money amount) implements CouncilDecision {}

        record Amendment(Money change) implements CouncilDecision {}
    }

    /** Whether a year bears more reserved, and if so on whose authority. */
    sealed interface Verdict {

        record Fits() implements Verdict {}

        record Overruns(String authority) implements Verdict {}

        record Lacks(Shortage reason, Money lacking) implements Verdict {}
    }

    Money free() {
        return appropriated.plus(provisional).minus(reserved).minus(realised);
    }

    boolean isAppropriated() {
        return councilDecisions.values().stream().anyMatch(CouncilDecision.Appropriation.class::isInstance);
    }

    private boolean hasMoney() {
        return isAppropriated() || provisional.isPositive();
    }

    /** Less, or as much under another month, always fits: also while the year is overrun. */
    Verdict judge(Money more, LegalBasis legalBasis) {
        var beyond = more.minus(free());
        if (!more.isPositive() || !beyond.isPositive()) {
            return new Verdict.Fits();
        }
        if (overrun == null || !overrun.legalBases().contains(legalBasis)) {
            return new Verdict.Lacks(hasMoney() ? Shortage.NOT_ENOUGH_LEFT : Shortage.NOT_APPROPRIATED, beyond);
        }
        return beyond.exceeds(overrun.ceiling())
                ? new Verdict.Lacks(Shortage.OVERRUN_CEILING, beyond.minus(overrun.ceiling()))
                : new Verdict.Overruns(overrun.authority());
    }

    YearBudget anticipated(BudgetAnticipated event) {
        var asked = event.percentage() == null
                ? new CouncilDecision.Anticipation(event.amount(), null)
                : new CouncilDecision.Anticipation(null, event.percentage());
        return new YearBudget(
                appropriated,
                event.amount(),
                reserved,
                realised,
                councilDecisions.plus(event.councilDecision(), asked),
                overrun);
    }

    YearBudget appropriated(BudgetAppropriated event) {
        return new YearBudget(
                event.amount(),
                Money.NOTHING,
                reserved,
                realised,
                councilDecisions.plus(event.councilDecision(), new CouncilDecision.Appropriation(event.amount())),
                overrun);
    }

    YearBudget amended(BudgetAmended event) {
        return new YearBudget(
                appropriated.plus(event.change()),
                provisional,
                reserved,
                realised,
                councilDecisions.plus(event.councilDecision(), new CouncilDecision.Amendment(event.change())),
                overrun);
    }

    YearBudget allowing(OverrunAllowed policy) {
        return new YearBudget(appropriated, provisional, reserved, realised, councilDecisions, policy);
    }

    YearBudget reserving(Money change) {
        return holding(reserved.plus(change), realised);
    }

    YearBudget releasing(Money amount) {
        return reserving(amount.negated());
    }

    YearBudget realising(Money amount) {
        return holding(reserved.minus(amount), realised.plus(amount));
    }

    YearBudget refunding(Money amount) {
        return holding(reserved, realised.minus(amount));
    }

    private YearBudget holding(Money nowReserved, Money nowRealised) {
        return new YearBudget(appropriated, provisional, nowReserved, nowRealised, councilDecisions, overrun);
    }
}
