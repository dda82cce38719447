package nl.keerpunt.household.localterm;

import java.time.LocalDate;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.LegalTerm;
import nl.keerpunt.household.legalterm.LegalTerm.Source;
import nl.keerpunt.household.legalterm.Length;
import nl.keerpunt.household.legalterm.Reckoning;
import nl.keerpunt.language.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * One term as a municipality confirms or sets it.
 *
 * @param from the first day on which a term may start so
 * @param length null: as it was
 * @param read where it stands, such as the municipality's own ordinance
 */
record LocalTerm(String code, LocalDate from, @Nullable Length length, String read) {

    /** That definition, as it holds here on those days. */
    LegalTerm applied(LegalTerm term, Period days) {
        var was = term.source();
        var source = new Source(was.article(), read, Grade.CONFIRMED_BY_MUNICIPALITY, was.force(), days);
        var reckoning = term.reckoning();
        return with(
                term,
                source,
                length == null
                        ? reckoning
                        : new Reckoning(length, reckoning.extension(), reckoning.longer(), reckoning.adjourning()));
    }

    /** That definition as it was, on fewer days. */
    static LegalTerm kept(LegalTerm term, Period days) {
        var was = term.source();
        return with(term, new Source(was.article(), was.read(), was.grade(), was.force(), days), term.reckoning());
    }

    private static LegalTerm with(LegalTerm term, Source source, Reckoning reckoning) {
        return new LegalTerm(
                term.code(),
                term.law(),
                source,
                term.whose(),
                term.start(),
                reckoning,
                term.suspendedBy(),
                term.endedBy(),
                term.penalty());
    }
}
