package nl.keerpunt.household.representation;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a court appoints where nobody is known who may agree. */
class AppointingSpec {

    @ParameterizedTest
    @CsvSource({
        "JEUGDWET, 2026-05-31, GUARDIAN",
        "WGS, 2026-05-31, GUARDIAN",
        "JEUGDWET, 2026-06-01, MENTOR",
        "WMO, 2026-06-01, MENTOR",
        "PARTICIPATIEWET, 2026-06-01, ADMINISTRATOR",
        "WGS, 2026-06-01, ADMINISTRATOR"
    })
    void a_minor_gets_a_guardian_and_an_adult_whoever_looks_after_such_interests(
            LineLaw law, String day, SpeakerRole role) {
        var asked = new AgreementAsked(new UUID(0, 1), parse("2008-06-01"), law, false, parse(day));

        assertThat(Appointing.forWhom(asked).as()).isEqualTo(role);
    }
}
