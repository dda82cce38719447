package nl.keerpunt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.rights.Role;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every role at every operation, by the matrix that the service itself goes by. */
class RightsTest {

    private final RightsMatrix matrix = PlanStory.service().context().getBean(RightsMatrix.class);

    @TestFactory
    Stream<DynamicTest> a_role_reaches_what_the_matrix_grants_and_nothing_else() {
        return matrix.rows().stream()
                .flatMap(row -> Arrays.stream(Role.values())
                        .map(role -> DynamicTest.dynamicTest(role + " " + row.method() + " " + row.path(), () -> {
                            var status = ask(bearing(role), row).status();
                            if (row.roles().contains(role)) {
                                assertThat(status).isNotIn(401, 403, 500);
                            } else {
                                assertThat(status).isEqualTo(403);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> nobody_reaches_anything_without_a_token() {
        return matrix.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.method() + " " + row.path(),
                        () -> assertThat(ask(PlanStory.service().http(), row).status())
                                .isEqualTo(401)));
    }

    private static Http bearing(Role role) {
        var service = PlanStory.service();
        return role == Role.PROVIDER
                ? service.provider("care", "12345678", "0307")
                : service.professional("someone", "0307", "north", role.name().toLowerCase(Locale.ROOT));
    }

    private static Answer ask(Http caller, Right row) {
        var path = row.path().replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        return row.method().name().equals("POST") ? caller.post(path, "{}") : caller.get(path);
    }
}
