package nl.keerpunt.household.keeping;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;

/**
 * All keeping rules there are. Of the kinds of record under one law, the one kept longest says when the law's record
 * is due.
 */
public record KeepingRules(List<KeepingRule> rules) {

    public KeepingRules {
        rules = List.copyOf(rules);
        var codes = new HashSet<String>();
        rules.forEach(rule -> {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("a keeping rule has a code of its own: " + rule.code());
            }
        });
    }

    /** Those that one may go by on a day. */
    public KeepingRules on(LocalDate day) {
        return new KeepingRules(
                rules.stream().filter(rule -> !rule.validFrom().isAfter(day)).toList());
    }

    /** The codes of the rules of a law. */
    public List<String> codes(LegalBasis law) {
        return of(law).map(KeepingRule::code).toList();
    }

    /** The rule that says from which day the record of a law may be destroyed; empty where none does. */
    public Optional<KeepingRule> ruling(LegalBasis law, LocalDate lastChange) {
        return of(law).max(comparing(rule -> rule.dueOn(lastChange)));
    }

    /** The latest last change that makes a law's record due on that day; empty where no rule says so. */
    public Optional<LocalDate> latestDue(LegalBasis law, LocalDate day) {
        return of(law).map(rule -> rule.latestDue(day)).min(naturalOrder());
    }

    public Set<LegalBasis> laws() {
        return rules.stream().map(KeepingRule::law).collect(toUnmodifiableSet());
    }

    private Stream<KeepingRule> of(LegalBasis law) {
        return rules.stream().filter(rule -> rule.law().equals(law));
    }
}
