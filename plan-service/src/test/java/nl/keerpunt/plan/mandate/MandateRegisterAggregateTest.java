package nl.keerpunt.plan.mandate;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.mandate.MandateCommand.GrantMandate;
import nl.keerpunt.plan.mandate.MandateCommand.WithdrawMandate;
import nl.keerpunt.plan.mandate.MandateEvent.MandateGranted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class MandateRegisterAggregateTest {

    private static final ProfessionalId NOOR = new ProfessionalId("noor");
    private static final MandateRegisterId REGISTER = MandateRegisterId.of(new MunicipalityCode("0307"), NOOR);

    private final Mandate mandate = new Mandate(
            new UUID(0, 1),
            NOOR,
            List.of(new LegalBasis("WMO")),
            euros(1_000),
            6,
            new Period(parse("2026-01-01"), parse("2026-12-31")));
    private final FixtureConfiguration<MandateRegisterAggregate> register =
            new AggregateTestFixture<>(MandateRegisterAggregate.class);

    @Test
    void a_first_mandate_opens_the_stream() {
        register.givenNoPriorActivity()
                .when(new GrantMandate(REGISTER, mandate, NOOR))
                .expectEvents(new MandateGranted(REGISTER, mandate, NOOR));
    }

    @Test
    void a_retry_stores_nothing() {
        register.given(new MandateGranted(REGISTER, mandate, NOOR))
                .when(new GrantMandate(REGISTER, mandate, NOOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_refusal_reaches_the_caller() {
        register.givenNoPriorActivity()
                .when(new WithdrawMandate(REGISTER, mandate.uuid(), parse("2026-03-31"), new Words("left")))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("UNKNOWN_MANDATE");
    }

    @Test
    void every_command_has_a_handler() {
        var handled = Arrays.stream(MandateRegisterAggregate.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());

        assertThat(handled).containsExactlyInAnyOrder(MandateCommand.class.getPermittedSubclasses());
    }

    private static Amount euros(long euros) {
        return new Amount(100 * euros);
    }
}
