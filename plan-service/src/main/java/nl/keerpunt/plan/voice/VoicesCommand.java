package nl.keerpunt.plan.voice;

import java.time.LocalDate;
import java.util.Set;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.HouseholdId;

/** What is asked of household-service about who may agree, and what it tells. Only a day too many is refused. */
public sealed interface VoicesCommand extends Command, ConcernsHousehold {

    @Override
    HouseholdId household();

    @Override
    default String history() {
        return new VoicesId(household()).key();
    }

    /** @param days of one agreement: all of them are asked about, or none */
    record AskWhoMayAgree(HouseholdId household, Set<LocalDate> days) implements VoicesCommand {

        public AskWhoMayAgree {
            days = Set.copyOf(days);
        }
    }

    record HearWhoMayAgree(HouseholdId household, WhoMayAgree told) implements VoicesCommand, WithoutWords {}
}
