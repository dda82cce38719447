package nl.keerpunt.plan.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.planview.PlanFold;

/** The days on which a plan asks for one and the same thing: the agenda of a day is the items whose days contain it. */
record AgendaStretch(AgendaItem item, Period days) {

    static List<AgendaStretch> of(PlanHistory history) {
        var stretches = new ArrayList<AgendaStretch>();
        var since = new LinkedHashMap<AgendaItem, LocalDate>();
        for (var day : turningDays(history)) {
            var asked = Agenda.of(history, day);
            new LinkedHashMap<>(since).forEach((item, from) -> {
                if (!asked.contains(item)) {
                    stretches.add(new AgendaStretch(item, new Period(from, day.minusDays(1))));
                    since.remove(item);
                }
            });
            asked.forEach(item -> since.putIfAbsent(item, day));
        }
        since.forEach((item, from) -> stretches.add(new AgendaStretch(item, new Period(from, Days.LAST))));
        return stretches;
    }

    /** The days on which the plan turns, and those on which something falls due. */
    private static SortedSet<LocalDate> turningDays(PlanHistory history) {
        var days = PlanFold.turningDays(history);
        history.events().forEach(recorded -> {
            if (recorded.fact() instanceof PlanActivated activated && activated.reviewOn() != null) {
                days.add(activated.reviewOn());
            }
            if (recorded.fact() instanceof PlanClosed closed) {
                days.addAll(closed.followUpOn());
            }
        });
        return days;
    }
}
