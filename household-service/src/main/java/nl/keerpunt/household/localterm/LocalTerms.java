package nl.keerpunt.household.localterm;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.LegalTerm;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.language.calendar.Period;

/** All that an installation confirms or sets. */
record LocalTerms(List<LocalTerm> terms) {

    LocalTerms {
        terms = terms.stream().sorted(comparing(LocalTerm::from)).toList();
    }

    /** The definitions as they hold here: from its day on what is local, before it what was. */
    LegalTerms applied(LegalTerms all) {
        var local =
                all.terms().stream().filter(this::isSet).flatMap(this::pieces).toList();
        return all.configured(local);
    }

    private boolean isSet(LegalTerm term) {
        return terms.stream().anyMatch(local -> local.code().equals(term.code()));
    }

    private Stream<LegalTerm> pieces(LegalTerm term) {
        var valid = term.source().valid();
        var firstDays = new TreeSet<LocalDate>();
        firstDays.add(valid.from());
        of(term).map(LocalTerm::from).filter(valid::contains).forEach(firstDays::add);
        return firstDays.stream().map(first -> {
            var next = firstDays.higher(first);
            var days = new Period(first, next == null ? valid.until() : next.minusDays(1));
            return of(term).filter(local -> !local.from().isAfter(first))
                    .reduce((_, later) -> later)
                    .map(local -> local.applied(term, days))
                    .orElseGet(() -> LocalTerm.kept(term, days));
        });
    }

    private Stream<LocalTerm> of(LegalTerm term) {
        return terms.stream().filter(local -> local.code().equals(term.code()));
    }
}
