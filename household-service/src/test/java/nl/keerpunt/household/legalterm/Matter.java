package nl.keerpunt.household.legalterm;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Planned;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.LegalBasis;

/** A matter as a spec writes it: {@code "APPLICATION_MADE 2026-03-02, DATA_ASKED 2026-03-05 2026-03-19"}. */
record Matter(LegalBasis law, TermFacts facts) {

    static Matter of(LegalBasis law, String written) {
        return new Matter(
                law,
                new TermFacts(
                        Arrays.stream(written.split(",")).map(Matter::fact).toList()));
    }

    RunningTerm term(String code, String day) {
        return find(code, day).orElseThrow();
    }

    Optional<RunningTerm> find(String code, String day) {
        return find(code, LocalDate.parse(day));
    }

    Optional<RunningTerm> find(String code, LocalDate day) {
        return terms(day).stream()
                .filter(each -> each.term().code().equals(code))
                .findFirst();
    }

    /** As it stood on the day of the last fact. */
    Optional<RunningTerm> find(String code) {
        return find(
                code,
                facts.facts().stream().map(TermFact::on).max(naturalOrder()).orElseThrow());
    }

    List<RunningTerm> terms(LocalDate day) {
        return DutchTerms.all().running(law, facts, day);
    }

    private static TermFact fact(String written) {
        var words = written.strip().split(" +");
        var on = LocalDate.parse(words[1]);
        return switch (words[0]) {
            case "DATA_ASKED" -> new DataAsked(on, LocalDate.parse(words[2]));
            case "ADJOURNED" -> new Adjourned(proceeding(words, 3), on, Integer.parseInt(words[2]));
            case "PLANNED" -> new Planned(Milestone.HEARING, on, LocalDate.parse(words[2]));
            case "DELAY_AGREED", "DUE_TO_APPLICANT", "FORCE_MAJEURE" ->
                new Delayed(
                        proceeding(words, 4),
                        Cause.valueOf(words[0]),
                        on,
                        new Period(LocalDate.parse(words[2]), LocalDate.parse(words[3])));
            default -> new Reached(Milestone.valueOf(words[0]), on);
        };
    }

    private static Proceeding proceeding(String[] words, int place) {
        return words.length > place ? Proceeding.valueOf(words[place]) : Proceeding.APPLICATION;
    }
}
