package nl.keerpunt.platform.mandate;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who else may decide what somebody may not. */
class HeardMandatesSpec {

    private static final ProfessionalId ANNA = new ProfessionalId("anna");

    /** Each row but the first lies just outside one condition of the mandate. */
    @ParameterizedTest
    @CsvSource({
        "WMO,      100, 6, 2026-03-01, true",
        "WMO,      100, 6, 2026-02-01, true",
        "WMO,      100, 6, 2026-03-31, true",
        "JEUGDWET, 100, 6, 2026-03-01, false",
        "WMO,      101, 6, 2026-03-01, false",
        "WMO,      100, 7, 2026-03-01, false",
        "WMO,      100, 6, 2026-01-31, false",
        "WMO,      100, 6, 2026-04-01, false"
    })
    void who_else_may_decide_holds_a_mandate_for_it(String law, long cents, int months, String on, boolean may) {
        var question = new MandateQuestion(new LegalBasis(law), null, new Amount(cents), months, parse(on));

        assertThat(HeardMandates.whoElse(ANNA, question, List.of(held("bram", 100)))
                        .toList())
                .hasSize(may ? 1 : 0);
    }

    @Test
    void nobody_is_sent_to_themselves() {
        assertThat(HeardMandates.whoElse(ANNA, anything(), List.of(held("anna", 100), held("bram", 100))))
                .containsExactly(new ProfessionalId("bram"));
    }

    @Test
    void the_lowest_mandate_that_suffices_comes_first_and_everyone_once() {
        var held = List.of(held("carol", 300), held("bram", 200), held("carol", 100), held("dirk", 200));

        assertThat(HeardMandates.whoElse(ANNA, anything(), held).map(ProfessionalId::value))
                .containsExactly("carol", "bram", "dirk");
    }

    private static MandateQuestion anything() {
        return new MandateQuestion(new LegalBasis("WMO"), null, new Amount(1), 1, parse("2026-03-01"));
    }

    private static Mandate held(String professional, long upToCents) {
        return new Mandate(
                UUID.randomUUID(),
                new ProfessionalId(professional),
                List.of(new LegalBasis("WMO")),
                new Amount(upToCents),
                6,
                new Period(parse("2026-02-01"), parse("2026-03-31")));
    }
}
