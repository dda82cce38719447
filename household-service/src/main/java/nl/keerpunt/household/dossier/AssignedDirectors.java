package nl.keerpunt.household.dossier;

import java.util.List;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Who was assigned last, also when their direction has still to begin, and they are of another team. */
@Component
public class AssignedDirectors {

    private final Histories histories;

    AssignedDirectors(Histories histories) {
        this.histories = histories;
    }

    public boolean isLast(HouseholdId household, ProfessionalId professional) {
        List<HouseholdEvent> history = histories.of(household, HouseholdEvent.class).stream()
                .map(Recorded::fact)
                .toList();
        var direction = HouseholdOn.of(Days.LAST, history).direction();
        return direction != null && direction.director().equals(professional);
    }
}
