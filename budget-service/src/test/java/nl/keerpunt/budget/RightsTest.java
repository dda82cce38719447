package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.rights.Role;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.TestIdentity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;

/** Every role at every operation: what the matrix does not give is denied. */
class RightsTest {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @TestFactory
    Stream<DynamicTest> a_role_reaches_the_operations_of_the_matrix_and_no_others() {
        return budget.bean(RightsMatrix.class).rows().stream()
                .flatMap(right -> Arrays.stream(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                role + " " + right.method() + " " + right.path(), () -> tries(role, right))));
    }

    @Test
    void without_a_token_nothing_is_answered() {
        assertThat(budget.service().http().get("/v1/budgets/2026").status()).isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_is_none() {
        try (var stranger = TestIdentity.start()) {
            var token = stranger.professional("somebody", budget.municipality().value(), "noord", "controller");

            assertThat(budget.service().http().as(token).get("/v1/budgets/2026").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void what_another_municipality_has_is_absent_here() {
        budget.appropriate(2026, 100_000);
        var neighbour = RunningBudget.ofSomeMunicipality();

        assertThat(neighbour.controller().get("/v1/budgets/2026").status()).isEqualTo(404);
    }

    private void tries(Role role, Right right) {
        var answer = call(as(role), right);
        if (right.roles().contains(role)) {
            assertThat(answer.status()).as(answer.text()).isNotIn(401, 403);
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        }
    }

    private Http as(Role role) {
        var municipality = budget.municipality().value();
        return role == Role.PROVIDER
                ? budget.service().provider("somebody", "12345678", municipality)
                : budget.as(role.name().toLowerCase(Locale.ROOT));
    }

    private static Http.Answer call(Http caller, Right right) {
        var path = right.path().replace("{year}", "2026").replace("{arrangement}", new UUID(0, 2).toString());
        return right.method() == HttpMethod.GET ? caller.get(path) : caller.post(path, "{}");
    }
}
