package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.Frequency;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProductUnit;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.Origin;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StartArrangement;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStarted;
import nl.keerpunt.provider.provider.Offer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ArrangementAggregateTest {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final ArrangementId ID = new ArrangementId(MUNICIPALITY, new UUID(0, 1));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, new UUID(0, 2));
    private static final AgbCode AGB = new AgbCode("22220001");
    private static final Offer OFFER = new Offer(
            "02A05",
            new LegalBasis("WMO"),
            new TaskField("6.71"),
            ProductUnit.HOUR,
            BrokenMonth.BY_DAYS,
            Money.euro(100));
    private static final Extent TEN_HOURS =
            new Extent(10, Frequency.IN_TOTAL, new Period(parse("2026-01-15"), parse("2026-03-14")));
    private static final Terms TEN = TEN_HOURS.at(OFFER);

    private static final ArrangementAgreed agreed = new ArrangementAgreed(
            ID,
            Origin.BY_PROFESSIONAL,
            new Agreement(HOUSEHOLD, AGB, null, null, null, OFFER.legalBasis(), OFFER.taskField()),
            1,
            1,
            parse("2026-01-15"),
            TEN,
            TEN.months(TEN.period(), List.of(TEN.period())),
            at(TEN.months(TEN.period(), List.of(TEN.period()))));
    private static final ArrangementCovered covered = new ArrangementCovered(ID, HOUSEHOLD, 1, 1, null);

    private final AggregateTestFixture<ArrangementAggregate> fixture =
            new AggregateTestFixture<>(ArrangementAggregate.class);

    @Test
    void the_first_command_makes_the_stream() {
        fixture.givenNoPriorActivity()
                .when(new AgreeArrangement(
                        ID,
                        Origin.BY_PROFESSIONAL,
                        HOUSEHOLD,
                        AGB,
                        null,
                        null,
                        null,
                        null,
                        "02A05",
                        TEN_HOURS,
                        OFFER,
                        DECIDES))
                .expectEvents(agreed);
    }

    @Test
    void a_later_command_is_decided_on_what_was_recorded() {
        fixture.given(agreed, covered)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .expectEvents(new ArrangementStarted(ID, HOUSEHOLD, parse("2026-01-15")));
    }

    @Test
    void a_retry_stores_nothing() {
        fixture.given(agreed, covered).when(new RecordCover(ID, 1, null)).expectNoEvents();
    }

    @Test
    void a_refusal_reaches_the_caller() {
        fixture.given(agreed)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .expectException(Refusal.class);
    }

    @Test
    void every_command_has_a_handler() {
        var handled = Arrays.stream(ArrangementAggregate.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(toSet());

        assertThat(handled).containsExactlyInAnyOrder(ArrangementCommand.class.getPermittedSubclasses());
    }
}
