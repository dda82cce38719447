package nl.keerpunt.household.legalterm;

import static nl.keerpunt.household.legalterm.DutchTerms.WMO;
import static nl.keerpunt.household.legalterm.DutchTerms.YOUTH_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import nl.keerpunt.household.legalterm.Counting.Reason;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;

/** Which facts count in a matter, and why others do not: the last that is written is the one that is recorded. */
class CountingSpec {

    @Test
    void nobody_applies_under_the_wmo_before_the_report_or_the_end_of_the_six_weeks() {
        var asked = "MELDING_RECEIVED 2026-01-05, ";

        assertThat(refused(WMO, asked + "APPLICATION_MADE 2026-01-19")).contains(Reason.APPLICATION_BEFORE_REPORT);
        assertThat(refused(WMO, asked + "APPLICATION_MADE 2026-02-16")).contains(Reason.APPLICATION_BEFORE_REPORT);
        assertThat(refused(WMO, asked + "APPLICATION_MADE 2026-02-17")).isEmpty();
        assertThat(refused(WMO, asked + "REPORT_HANDED_OVER 2026-01-19, APPLICATION_MADE 2026-01-18"))
                .contains(Reason.APPLICATION_BEFORE_REPORT);
        assertThat(refused(WMO, asked + "REPORT_HANDED_OVER 2026-01-19, APPLICATION_MADE 2026-01-19"))
                .isEmpty();
        assertThat(refused(YOUTH_ACT, asked + "APPLICATION_MADE 2026-01-19")).isEmpty();
    }

    private static Optional<Enum<?>> refused(LegalBasis law, String written) {
        var facts = new ArrayList<>(Matter.of(law, written).facts().facts());
        var last = facts.removeLast();
        try {
            Counting.require(law, new TermFacts(facts), last);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.reason());
        }
    }
}
