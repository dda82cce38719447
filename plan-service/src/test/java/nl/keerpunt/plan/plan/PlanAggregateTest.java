package nl.keerpunt.plan.plan;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.plan.plan.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand.ClosePlan;
import nl.keerpunt.plan.plan.PlanCommand.RecordCovered;
import nl.keerpunt.plan.plan.PlanCommand.RecordDirector;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PlanAggregateTest {

    private final FixtureConfiguration<PlanAggregate> plan = new AggregateTestFixture<>(PlanAggregate.class);

    @Test
    void a_first_command_opens_the_stream() {
        plan.givenNoPriorActivity()
                .when(new RecordDirector(PLAN, DIRECTOR, parse("2026-01-05")))
                .expectEvents(directed);
    }

    @Test
    void a_later_command_is_decided_on_the_history() {
        plan.given(directed, drafted, goal, proposed, helped, agreed, active)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .expectEvents(decided);
    }

    @Test
    void a_message_that_changes_nothing_stores_nothing() {
        plan.givenNoPriorActivity()
                .when(new RecordCovered(PLAN, ARRANGEMENT, 1, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_refusal_reaches_the_caller() {
        plan.given(directed, drafted, goal, proposed, helped, agreed, active)
                .when(new ClosePlan(PLAN, parse("2026-08-31")))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("GOAL_UNMEASURED");
    }

    @Test
    void every_command_has_a_handler() {
        var handled = Arrays.stream(PlanAggregate.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());

        assertThat(handled).containsExactlyInAnyOrder(PlanCommand.class.getPermittedSubclasses());
    }
}
