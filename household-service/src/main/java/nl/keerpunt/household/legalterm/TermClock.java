package nl.keerpunt.household.legalterm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.keerpunt.household.legalterm.RunningTerm.State;
import nl.keerpunt.language.calendar.Days;

/** Counts one term from its beginning, out of what was known on a day. */
final class TermClock {

    /**
     * The beginning of a term.
     *
     * @param since the first day on which what it waits for may happen
     * @param day the one from which it is counted
     */
    record Beginning(LocalDate since, LocalDate day) {}

    private TermClock() {}

    static RunningTerm on(LocalDate day, LegalTerm term, Beginning beginning, TermFacts known) {
        return switch (term.start()) {
            case Start.Before _ -> back(day, term, beginning, known);
            case Start.AtFirst _, Start.WhenAll _, Start.EachTime _, Start.AfterTerm _, Start.AfterLapse _ ->
                forward(day, term, beginning, known);
        };
    }

    private static RunningTerm forward(LocalDate day, LegalTerm term, Beginning beginning, TermFacts known) {
        var over = known.firstFrom(term.endedBy(), beginning.since());
        // What comes after the end, such as data asked for an objection, changes nothing of a term that ended.
        var count = count(term, beginning, over.map(known::on).orElse(known));
        var lastDay = count.lastDay();
        var ended = over.filter(on -> ends(term, on, lastDay, known));
        var until = ended.orElse(day);
        return new RunningTerm(
                term,
                beginning.day(),
                count.suspendedUntil(lastDay),
                lastDay,
                count.remainingAfter(until),
                state(day, ended, lastDay, count.isPaused(day)),
                ended.orElse(null));
    }

    /** With the longer length when that was announced in time, and then adjourned when that was said in time. */
    private static TermCount count(LegalTerm term, Beginning beginning, TermFacts facts) {
        var start = beginning.day();
        var pauses = facts.pauses(term);
        var reckoning = term.reckoning();
        var plain = new TermCount(start, reckoning.length(), 0, reckoning.extension(), pauses);
        var whole = new TermCount(start, length(reckoning, facts, plain), 0, reckoning.extension(), pauses);
        // Each of the two lengths is one that the law names, and is looked at by itself for art. 4 of the Algemene
        // termijnenwet: twelve weeks adjourned by six are not a term of more than twelve weeks. To be confirmed.
        return facts.adjourned(term, beginning.since(), whole.lastDay())
                .map(adjourned -> new TermCount(
                        start, whole.length(), reckoning.weeksOf(adjourned), reckoning.extension(), pauses))
                .orElse(whole);
    }

    private static Length length(Reckoning reckoning, TermFacts facts, TermCount plain) {
        return Optional.ofNullable(reckoning.longer())
                .filter(longer -> facts.first(longer.once())
                        .filter(on -> !on.isAfter(plain.lastDay()))
                        .isPresent())
                .map(Reckoning.Longer::length)
                .orElse(reckoning.length());
    }

    /** Not extended: Algemene termijnenwet, art. 1, second paragraph. */
    private static RunningTerm back(LocalDate day, LegalTerm term, Beginning beginning, TermFacts known) {
        var start = beginning.day();
        var lastDay = start.minusDays(term.reckoning().length().daysAfter(start));
        var ended = known.firstFrom(term.endedBy(), Days.FIRST).filter(on -> ends(term, on, lastDay, known));
        var left = Math.max(0, ChronoUnit.DAYS.between(ended.orElse(day), lastDay));
        return new RunningTerm(term, start, 0, lastDay, left, state(day, ended, lastDay, false), ended.orElse(null));
    }

    /**
     * What a resident or a third party left unused has lapsed: that the matter is over afterwards, by the municipality
     * or because they withdrew, is not what they came too late with.
     */
    private static boolean ends(LegalTerm term, LocalDate on, LocalDate lastDay, TermFacts known) {
        return term.whose() == Party.MUNICIPALITY || !on.isAfter(lastDay) || known.hasOwnEnd(term, on);
    }

    private static State state(LocalDate day, Optional<LocalDate> ended, LocalDate lastDay, boolean paused) {
        if (ended.isPresent()) {
            return State.ENDED;
        }
        if (day.isAfter(lastDay)) {
            return State.LAPSED;
        }
        return paused ? State.SUSPENDED : State.RUNNING;
    }
}
