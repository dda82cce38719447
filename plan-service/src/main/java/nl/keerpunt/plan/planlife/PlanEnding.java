package nl.keerpunt.plan.planlife;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.ending.Ending;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** What ends here with a household: its plan, before anybody else ends anything, because it is what asks for help. */
@Component
class PlanEnding implements Ending {

    private final Histories histories;

    PlanEnding(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Optional<Class<? extends HouseholdQuiet>> after() {
        return Optional.empty();
    }

    @Override
    public List<Command> left(HouseholdId household, LocalDate on) {
        var plan = PlanId.of(household);
        return new PlanHistory(histories.of(plan, PlanEvent.class)).ended()
                ? List.of()
                : List.of(new EndPlan(plan, on));
    }

    @Override
    public HouseholdQuiet quiet(HouseholdId household) {
        return new HouseholdQuietV1(household.municipality(), household);
    }
}
