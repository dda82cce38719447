package nl.keerpunt.plan.file;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.platform.file.FileFact;
import nl.keerpunt.platform.file.Held;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** The one plan of a household, from the stream itself. It is theirs together: nothing of it is one member's alone. */
@Component
class HeldInPlan implements Held {

    private final Histories histories;

    HeldInPlan(Histories histories) {
        this.histories = histories;
    }

    @Override
    public List<FileFact> facts(HouseholdId household, UUID member) {
        return Spoken.of(histories.of(PlanId.of(household), PlanEvent.class)).stream()
                .map(each -> FileFact.of(each, Set.of()))
                .toList();
    }
}
