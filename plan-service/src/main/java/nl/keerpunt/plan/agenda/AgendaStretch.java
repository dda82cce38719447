package nl.keerpunt.plan.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent;
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
        history.events().forEach(recorded -> days.addAll(due(recorded.fact())));
        return days;
    }

    private static List<LocalDate> due(PlanEvent event) {
        return switch (event) {
            case PlanActivated activated ->
                Stream.ofNullable(activated.reviewOn()).toList();
            case PlanClosed closed -> closed.followUpOn();
            case SupportLineProposed proposed -> due(proposed.content());
            case SupportLineChanged changed -> due(changed.content());
            case SupportLineReviewed reviewed ->
                Stream.ofNullable(reviewed.next()).toList();
            case SupportLineArranged arranged -> List.of(arranged.appliesFrom());
            case ConditionSet condition -> List.of(condition.dueOn());
            case PlanEvent _ -> List.of();
        };
    }

    /** A line begins to be late, and it is over on the day after its last. */
    private static List<LocalDate> due(SupportLine line) {
        var last = line.period().until();
        return Stream.of(
                        line.period().from(),
                        last.isBefore(Days.LAST) ? last.plusDays(1) : null,
                        line.considered().reviewOn())
                .filter(Objects::nonNull)
                .toList();
    }
}
