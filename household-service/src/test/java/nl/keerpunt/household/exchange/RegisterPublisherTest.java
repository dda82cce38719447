package nl.keerpunt.household.exchange;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.ProfessionalKnownV1;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.testing.ServiceUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the others hear of somebody in the register: from when until when, as it was when it was recorded. */
class RegisterPublisherTest {

    private static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final ProfessionalId someone = new ProfessionalId("p-" + UUID.randomUUID());
    private final EntryId entry = EntryId.of(AMERSFOORT, someone);

    @Test
    void the_others_hear_from_when_until_when_and_nothing_else() {
        post("", Map.of("professional", someone.value(), "from", "2026-01-01"));
        post("/" + someone + "/_appoint", appointment());
        post("/" + someone + "/absences", Map.of("from", "2026-03-01"));
        post("/" + someone + "/_leave", Map.of("lastDay", "2026-06-30"));
        post("/" + someone + "/_stay", Map.of());
        post("/" + someone + "/_leave", Map.of("lastDay", "2026-05-31"));
        post("", Map.of("professional", someone.value(), "from", "2026-09-01"));

        assertThat(told())
                .containsExactly(
                        known("2026-01-01", null),
                        known("2026-01-01", "2026-06-30"),
                        known("2026-01-01", null),
                        known("2026-01-01", "2026-05-31"),
                        known("2026-09-01", null));
    }

    private List<ContractMessage> told() {
        var publisher = service.context().getBean(RegisterPublisher.class);
        return service.context().getBean(Histories.class).of(entry, ProfessionalEvent.class).stream()
                .flatMap(recorded -> publisher.toContract(recorded).stream())
                .toList();
    }

    private ProfessionalKnownV1 known(String from, @Nullable String lastDay) {
        return new ProfessionalKnownV1(
                AMERSFOORT, entry.uuid(), someone, parse(from), lastDay == null ? null : parse(lastDay));
    }

    private static Map<String, Object> appointment() {
        return Map.of("from", "2026-01-01", "functions", List.of(), "competences", List.of(), "fte", 100);
    }

    private void post(String operation, Map<String, ?> body) {
        var answer = service.professional("beheer", "0307", "beheer", "administrator")
                .post("/v1/professionals" + operation, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
