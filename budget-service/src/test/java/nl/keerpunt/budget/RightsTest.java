package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.law.RightsLaws;
import org.junit.jupiter.api.Test;

class RightsTest implements RightsLaws {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Override
    public ServiceUnderTest service() {
        return budget.service();
    }

    @Override
    public Stream<String> granted() {
        return service().context().getBean(RightsMatrix.class).rows().stream()
                .map(row -> row.method() + " " + row.path());
    }

    @Override
    public Http bearing(String role) {
        return role.equals("provider")
                ? service()
                        .provider("somebody", "12345678", budget.municipality().value())
                : budget.as(role);
    }

    @Override
    public Map<String, String> places() {
        return Map.of("year", "2026");
    }

    @Test
    void a_token_of_another_issuer_is_none() {
        try (var stranger = TestIdentity.start()) {
            var token = stranger.professional("somebody", budget.municipality().value(), "noord", "controller");

            assertThat(budget.service().http().as(token).get("/v1/budgets/2026").status())
                    .isEqualTo(401);
        }
    }

    /** Whoever works with a household reads the cover in its arrangement, where its team and a ground count. */
    @Test
    void professionals_of_access_teams_do_not_look_into_the_purse() {
        for (var role : List.of("access", "director")) {
            assertThat(budget.as(role)
                            .get("/v1/reservations/" + UUID.randomUUID())
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void what_another_municipality_has_is_absent_here() {
        budget.appropriate(2026, 100_000);
        var neighbour = RunningBudget.ofSomeMunicipality();

        assertThat(neighbour.controller().get("/v1/budgets/2026").status()).isEqualTo(404);
    }
}
