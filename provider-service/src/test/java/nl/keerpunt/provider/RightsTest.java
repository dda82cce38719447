package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.unknownProvider;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.law.RightsLaws;
import org.junit.jupiter.api.Test;

class RightsTest implements RightsLaws {

    private static final AgbCode PROVIDER = contracted();

    @Override
    public ServiceUnderTest service() {
        return Running.service();
    }

    @Override
    public Stream<String> granted() {
        return service().context().getBean(RightsMatrix.class).rows().stream()
                .map(row -> row.method() + " " + row.path());
    }

    @Override
    public Http bearing(String role) {
        return role.equals("provider")
                ? service().provider("desk", PROVIDER.value(), MUNICIPALITY)
                : service().professional("someone", MUNICIPALITY, "noord", role);
    }

    @Override
    public Map<String, String> places() {
        return Map.of("agb", PROVIDER.value());
    }

    @Test
    void a_provider_without_a_contract_is_denied() {
        var stranger = service().provider("desk", unknownProvider().value(), MUNICIPALITY);

        assertThat(stranger.get("/v1/arrangements").status()).isEqualTo(403);
    }

    @Test
    void a_provider_names_the_municipality_it_asks_about() {
        var nameless = service().http().as(service().identity().provider("desk", PROVIDER.value()));

        var refused = nameless.get("/v1/arrangements");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).containsExactly("Municipality MISSING");
        assertThat(nameless.with("Municipality", MUNICIPALITY)
                        .get("/v1/arrangements")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void there_is_nothing_that_is_not_in_the_matrix() {
        assertThat(bearing("administrator").get("/v1/secrets").status()).isEqualTo(404);
    }
}
