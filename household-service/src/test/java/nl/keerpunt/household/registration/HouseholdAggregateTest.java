package nl.keerpunt.household.registration;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.HouseholdCommand.AssignDirector;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanActive;
import nl.keerpunt.household.registration.HouseholdCommand.RegisterHousehold;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Team;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class HouseholdAggregateTest {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final Team NOORD = new Team("noord");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");

    private final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"));
    private final HouseholdEvent assigned = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"));
    private final FixtureConfiguration<HouseholdAggregate> household = fixture();

    @Test
    void a_first_command_opens_the_stream() {
        household
                .givenNoPriorActivity()
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), true))
                .expectEvents(registered);
    }

    @Test
    void a_later_command_is_decided_on_the_history() {
        household
                .given(registered)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-01-12")))
                .expectEvents(assigned, new PlanActiveRecorded(ID, FATIMA, parse("2026-01-12")));
    }

    @Test
    void a_retry_stores_nothing() {
        household
                .given(registered, assigned)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), true, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_refusal_reaches_the_caller() {
        household
                .givenNoPriorActivity()
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), true, null))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("NOT_REGISTERED");
    }

    @Test
    void every_command_has_a_handler() {
        var handled = Arrays.stream(HouseholdAggregate.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());

        assertThat(handled)
                .containsExactlyInAnyOrderElementsOf(
                        records(HouseholdCommand.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(HouseholdAggregateTest::records)
                : Stream.of(vocabulary);
    }

    private static FixtureConfiguration<HouseholdAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(HouseholdAggregate.class);
        Alongside nothingBeside = decided -> decided;
        fixture.registerInjectableResource(nothingBeside);
        return fixture;
    }
}
