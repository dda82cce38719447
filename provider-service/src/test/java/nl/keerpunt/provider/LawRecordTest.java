package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.mandate;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.youthHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.testing.http.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said of an arrangement goes with the record of its law. */
class LawRecordTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(Running.MUNICIPALITY);
    private static final LocalDate DAY = LocalDate.parse("2026-02-14");
    private static final Http DIRECTOR = as("director");

    private final UUID household = household();

    @Test
    void the_record_of_one_law_goes_without_that_of_another() {
        mandate("director-of-" + Running.MUNICIPALITY, Amount.MOST_CENTS, "JEUGDWET");
        var guidance = running(contracted(), household);
        var byLaw = fields("ground", "GENERAL_PRACTITIONER", "referrer", "Dr. De Wit", "document", "Letter 12");
        var referred = youthHours(contracted(), household);
        referred.put("byLaw", byLaw);
        var care = idOf(DIRECTOR.post("/v1/arrangements", referred));
        for (var each : List.of(guidance, care)) {
            accepted(DIRECTOR.post(path(each) + "/_change", sixHours()));
            assertThat(words(each)).containsExactly("The eldest needs more time.");
        }
        assertThat(referrer(care)).isEqualTo("Dr. De Wit");

        hear(new LawRecordErasedV1(HERE, new HouseholdId(HERE, household), new LegalBasis("JEUGDWET")));

        assertThat(words(care)).containsExactly("");
        assertThat(referrer(care)).isNull();
        assertThat(shown(care, DAY).path("committed").asLong()).isPositive();
        assertThat(words(guidance)).containsExactly("The eldest needs more time.");
    }

    private static List<String> words(String id) {
        return shown(id, DAY)
                .path("remarks")
                .valueStream()
                .map(remark -> remark.path("text").asString(""))
                .toList();
    }

    private static @Nullable String referrer(String id) {
        var history = service().context().getBean(Histories.class).of(stream(id), ArrangementEvent.class);
        var authority = ((ArrangementAgreed) history.getFirst().fact()).authority();
        return Objects.requireNonNull(
                        Objects.requireNonNull(Objects.requireNonNull(authority).byLaw())
                                .referrer())
                .known();
    }

    private static JsonNode shown(String id, LocalDate day) {
        return accepted(DIRECTOR.get(path(id) + "?validOn=" + day)).json();
    }
}
