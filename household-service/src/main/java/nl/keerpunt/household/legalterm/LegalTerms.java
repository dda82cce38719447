package nl.keerpunt.household.legalterm;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.TermClock.Beginning;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.law.LegalBasis;

/** All definitions of terms there are, each for the days on which it holds (termijnen). */
public record LegalTerms(List<LegalTerm> terms) {

    public LegalTerms {
        terms = List.copyOf(terms);
        var counted = terms.stream()
                .flatMap(term ->
                        term.start() instanceof Start.AfterTerm after ? Stream.of(after.code()) : Stream.empty())
                .collect(toSet());
        if (terms.stream().anyMatch(term -> counted.contains(term.code()) && term.start() instanceof Start.AfterTerm)) {
            throw new IllegalArgumentException("what is counted from a term is not counted from in its turn");
        }
        for (var index = 0; index < terms.size(); index++) {
            var term = terms.get(index);
            if (terms.subList(0, index).stream().anyMatch(other -> holdTogether(term, other))) {
                throw new IllegalArgumentException("of a code one definition holds on a day: " + term.code());
            }
        }
    }

    /** Those by which a term may start on a day. */
    public LegalTerms on(LocalDate day) {
        return new LegalTerms(terms.stream()
                .filter(term -> term.source().valid().contains(day))
                .toList());
    }

    /** What is still to be confirmed stands as it is configured, and what nobody had defined is added. */
    public LegalTerms configured(List<LegalTerm> configuration) {
        var codes = configuration.stream().map(LegalTerm::code).collect(toSet());
        var replaced =
                terms.stream().filter(term -> codes.contains(term.code())).toList();
        if (replaced.stream().anyMatch(term -> term.source().grade() == Grade.VERIFIED)) {
            throw new IllegalArgumentException("what the law was read to say is not configured otherwise");
        }
        var kept = terms.stream().filter(term -> !replaced.contains(term));
        return new LegalTerms(Stream.concat(kept, configuration.stream()).toList());
    }

    /**
     * How the terms of a matter stand on a day, by what had happened on it. In any order the same facts give the same
     * terms.
     *
     * @param law under which the matter falls
     */
    public List<RunningTerm> running(LegalBasis law, TermFacts facts, LocalDate day) {
        var known = facts.on(day);
        return of(law).flatMap(term -> running(law, term, known, day)).toList();
    }

    private Stream<RunningTerm> running(LegalBasis law, LegalTerm term, TermFacts known, LocalDate day) {
        return beginnings(law, term, known, day)
                .filter(beginning -> term.source().valid().contains(beginning.day()))
                .map(beginning -> TermClock.on(day, term, beginning, known));
    }

    private Stream<Beginning> beginnings(LegalBasis law, LegalTerm term, TermFacts known, LocalDate day) {
        return switch (term.start()) {
            case Start.AtFirst start -> known.first(start.any()).map(LegalTerms::at).stream();
            case Start.WhenAll start -> whenAll(start.all(), known).stream();
            case Start.EachTime start ->
                known.last(start.milestone()).map(last -> new Beginning(last.plusDays(1), last)).stream();
            case Start.AfterTerm start -> afterTerm(law, start, known, day);
            case Start.AfterLapse start -> afterLapse(law, start, known, day);
            case Start.Before start ->
                known.planned(start.planned()).map(planned -> new Beginning(Days.FIRST, planned)).stream();
        };
    }

    private static Optional<Beginning> whenAll(Set<Milestone> all, TermFacts known) {
        var days = all.stream()
                .flatMap(each -> known.first(each).stream())
                .sorted()
                .toList();
        return days.size() == all.size()
                ? Optional.of(new Beginning(days.getFirst(), days.getLast()))
                : Optional.empty();
    }

    private Stream<Beginning> afterTerm(LegalBasis law, Start.AfterTerm start, TermFacts known, LocalDate day) {
        return known.first(start.once()).stream()
                .flatMap(once -> of(law).filter(term -> term.code().equals(start.code()))
                        .flatMap(term -> running(law, term, known, day))
                        .map(other -> new Beginning(once, other.lastDay())));
    }

    /** A notice before the lapse has no force; one after the decision has no object. */
    private Stream<Beginning> afterLapse(LegalBasis law, Start.AfterLapse start, TermFacts known, LocalDate day) {
        return of(law).filter(LegalTerm::penalty)
                .flatMap(term -> running(law, term, known, day))
                .filter(RunningTerm::isLate)
                .flatMap(late -> known
                        .firstFrom(Set.of(start.milestone()), late.lastDay().plusDays(1))
                        .filter(on -> late.endedOn() == null || on.isBefore(late.endedOn()))
                        .stream())
                .map(LegalTerms::at);
    }

    /**
     * Whether a law has a place for it: because a term starts with it or waits for it, or because it is owed or
     * measured beside. Of a law of which no term of its own is known everything has.
     */
    boolean askFor(LegalBasis law, Milestone milestone) {
        var known = of(law).toList();
        return known.stream().allMatch(term -> term.law().equals(LegalTerm.EVERY_LAW))
                || DutchTerms.isBesides(law, milestone)
                || known.stream().anyMatch(term -> term.asksFor(milestone));
    }

    Stream<LegalTerm> of(LegalBasis law) {
        return terms.stream()
                .filter(term -> term.law().equals(law) || term.law().equals(LegalTerm.EVERY_LAW));
    }

    private static Beginning at(LocalDate day) {
        return new Beginning(day, day);
    }

    private static boolean holdTogether(LegalTerm one, LegalTerm other) {
        return one.code().equals(other.code())
                && one.source().valid().overlap(other.source().valid()).isPresent();
    }
}
