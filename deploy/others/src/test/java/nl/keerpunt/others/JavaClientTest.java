package nl.keerpunt.others;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import nl.keerpunt.java.ApiClient;
import nl.keerpunt.java.ApiException;
import nl.keerpunt.java.api.DirectorsApi;
import nl.keerpunt.java.api.PlansApi;
import nl.keerpunt.java.model.Objective;
import nl.keerpunt.java.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JavaClientTest {

    @ParameterizedTest
    @EnumSource
    void a_household_comes_in_and_its_support_is_arranged(Served served) throws ApiException {
        var arranging = new Arranging(served);

        var arrangement = arranging.play();

        assertThat(arrangement.getHousehold()).isEqualTo(arranging.household());
        assertThat(arrangement.getObjective())
                .isEqualTo(served.arriving(Objective.CHILDREN, Objective.UNKNOWN_DEFAULT_OPEN_API));
        var plan = new PlansApi(Arranging.as("bram", served)).getPlan(arranging.household(), null, null, null, null);
        assertThat(plan.getActivation().getDirector()).isEqualTo("bram");
        assertThat(plan.getLines()).singleElement().satisfies(line -> {
            assertThat(line.getDecision().getBy()).isEqualTo("bram");
            assertThat(line.getFrom()).isEqualTo(arranging.firstDay());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_is_a_problem_with_its_reason(Served served) throws ApiException, JsonProcessingException {
        var arranging = new Arranging(served);
        arranging.comeIn();
        var directors = new DirectorsApi(Arranging.as("anna", served));

        var second = problem(() -> directors.assignDirector(
                arranging.household(), Arranging.key(), arranging.director("clara", "zuid"), null, null));
        var nobody = problem(
                () -> new PlansApi(Arranging.as("anna", served)).getPlan(UUID.randomUUID(), null, null, null, null));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getReason()).isEqualTo("ALREADY_DIRECTED");
        assertThat(second.getTitle()).isNotEmpty();
        assertThat(nobody.getStatus()).isEqualTo(404);
    }

    private interface Asked {
        void ask() throws ApiException;
    }

    private static Problem problem(Asked asked) throws JsonProcessingException {
        var refused = catchThrowableOfType(ApiException.class, asked::ask);
        return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    }
}
