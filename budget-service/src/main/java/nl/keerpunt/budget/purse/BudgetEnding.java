package nl.keerpunt.budget.purse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.contract.budget.HouseholdQuietV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.ending.Ending;
import org.springframework.stereotype.Component;

/**
 * The purse ends last: once provider-service is quiet, every release was heard, because both come in one order. What
 * is then still reserved for later months nobody is going to release.
 */
@Component
class BudgetEnding implements Ending {

    private final Purses purses;

    BudgetEnding(Purses purses) {
        this.purses = purses;
    }

    @Override
    public Optional<Class<? extends HouseholdQuiet>> after() {
        return Optional.of(nl.keerpunt.contract.provider.HouseholdQuietV1.class);
    }

    @Override
    public List<Command> left(HouseholdId household, LocalDate on) {
        var lapse = new LapseReservations(household, on);
        return Purse.decide(lapse, purses.committed(household.municipality())).isEmpty() ? List.of() : List.of(lapse);
    }

    @Override
    public HouseholdQuiet quiet(HouseholdId household) {
        return new HouseholdQuietV1(household.municipality(), household);
    }
}
