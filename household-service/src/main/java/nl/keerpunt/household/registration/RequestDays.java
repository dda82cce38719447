package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.registration.RequestEvent.RequestDayCorrected;
import nl.keerpunt.household.registration.RequestEvent.RequestRecorded;

/** On which day each request came in, as far as a history knows. */
public final class RequestDays {

    private RequestDays() {}

    /** The history with each request on the day that was said last. */
    public static List<HouseholdEvent> putRight(List<HouseholdEvent> history) {
        var days = new HashMap<UUID, LocalDate>();
        for (var event : history) {
            if (event instanceof RequestDayCorrected corrected) {
                days.put(corrected.request(), corrected.on());
            }
        }
        return days.isEmpty()
                ? history
                : history.stream().map(event -> putRight(event, days)).toList();
    }

    private static HouseholdEvent putRight(HouseholdEvent event, HashMap<UUID, LocalDate> days) {
        return event instanceof RequestRecorded asked && days.containsKey(asked.request())
                ? asked.on(days.get(asked.request()))
                : event;
    }
}
