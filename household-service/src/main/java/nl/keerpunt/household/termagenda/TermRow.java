package nl.keerpunt.household.termagenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.dossier.Stretch;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.legalterm.RunningTerm;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.runningterm.Matters;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;

/** A term that somebody has to watch, and the days on which it looks so. */
record TermRow(HouseholdId household, TermDue due, Period days) {

    /** One row for each stretch of days that shows something else; none once the household is erased. */
    static List<TermRow> of(HouseholdId household, List<HouseholdEvent> history, LegalTerms terms) {
        var rows = new ArrayList<TermRow>();
        var since = new LinkedHashMap<TermDue, LocalDate>();
        for (var day : turningDays(history)) {
            var due = due(household, history, day, terms);
            for (var shown : List.copyOf(since.keySet())) {
                if (!due.contains(shown)) {
                    shown(household, shown, requireNonNull(since.remove(shown)), day.minusDays(1))
                            .ifPresent(rows::add);
                }
            }
            due.forEach(each -> since.putIfAbsent(each, day));
        }
        since.forEach((due, from) -> shown(household, due, from, Days.LAST).ifPresent(rows::add));
        return List.copyOf(rows);
    }

    /** What can be late is shown until it is done; all else until its last day. */
    private static Optional<TermRow> shown(HouseholdId household, TermDue due, LocalDate from, LocalDate until) {
        var last = due.canBeLate() || due.lastDay().isAfter(until) ? until : due.lastDay();
        return last.isBefore(from)
                ? Optional.empty()
                : Optional.of(new TermRow(household, due, new Period(from, last)));
    }

    private static Set<TermDue> due(
            HouseholdId household, List<HouseholdEvent> history, LocalDate day, LegalTerms terms) {
        var due = new LinkedHashSet<TermDue>();
        var answers = HouseholdOn.of(day, history);
        Matters.on(day, history)
                .forEach((matter, facts) -> terms.running(matter.law(), facts, day).stream()
                        .filter(running -> running.state() != RunningTerm.State.ENDED)
                        .map(running -> TermDue.of(household, matter, running, answers))
                        .forEach(due::add));
        return due;
    }

    /** From each of these days until the next nothing happens that a term or who answers depends on. */
    private static SortedSet<LocalDate> turningDays(List<HouseholdEvent> history) {
        var days = new TreeSet<LocalDate>();
        Stretch.of(history).forEach(stretch -> days.add(stretch.from()));
        Matters.on(Days.LAST, history).values().forEach(facts -> facts.facts().forEach(fact -> days.add(fact.on())));
        return days;
    }
}
