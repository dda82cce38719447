package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.unknownProvider;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.rights.Role;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role at every operation: allowed what the matrix says, denied everything else. */
class RightsTest {

    private static final AgbCode PROVIDER = contracted();

    private final RightsMatrix matrix = service().context().getBean(RightsMatrix.class);

    @TestFactory
    Stream<DynamicTest> a_role_may_do_what_the_matrix_says_alone() {
        return matrix.rows().stream()
                .flatMap(right -> Arrays.stream(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                role + " " + right.method() + " " + right.path(), () -> check(right, role))));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_done_without_a_token() {
        return matrix.rows().stream()
                .map(right -> DynamicTest.dynamicTest(right.method() + " " + right.path(), () -> {
                    var answer = call(service().http(), right);
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.reason()).isEqualTo("NOT_AUTHENTICATED");
                }));
    }

    @Test
    void a_provider_without_a_contract_is_denied() {
        var stranger = service().provider("desk", unknownProvider().value(), MUNICIPALITY);

        assertThat(stranger.get("/v1/arrangements").status()).isEqualTo(403);
    }

    @Test
    void a_provider_names_the_municipality_it_asks_about() {
        var nameless = service().http().as(service().identity().provider("desk", PROVIDER.value()));

        assertThat(nameless.get("/v1/arrangements").status()).isEqualTo(403);
        assertThat(nameless.with("Municipality", MUNICIPALITY)
                        .get("/v1/arrangements")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_operation_that_is_not_in_the_matrix_is_denied() {
        assertThat(caller(Role.ADMINISTRATOR).get("/v1/secrets").status()).isEqualTo(403);
    }

    private static void check(Right right, Role role) {
        var status = call(caller(role), right).status();
        if (right.roles().contains(role)) {
            assertThat(status).isNotIn(401, 403, 500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    private static Http caller(Role role) {
        return role == Role.PROVIDER
                ? service().provider("desk", PROVIDER.value(), MUNICIPALITY)
                : service()
                        .professional(
                                "someone", MUNICIPALITY, "noord", role.name().toLowerCase(Locale.ROOT));
    }

    private static Answer call(Http caller, Right right) {
        var path = right.path().replace("{id}", UUID.randomUUID().toString()).replace("{agb}", PROVIDER.value());
        return right.method().name().equals("GET") ? caller.get(path) : caller.post(path, "{}");
    }
}
