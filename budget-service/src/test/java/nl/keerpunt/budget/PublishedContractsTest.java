package nl.keerpunt.budget;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Decided;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.household.HouseholdHeard;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.Vocabulary;
import nl.keerpunt.testing.law.Approved;
import nl.keerpunt.testing.law.PublishedForms;
import nl.keerpunt.testing.law.StoredForms;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is stored and what is published keeps its form: a changed file asks "did you mean to change history?". */
class PublishedContractsTest implements StoredForms, PublishedForms {

    private static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");
    private static final BudgetId BUDGET = new BudgetId(AMERSFOORT, 2026);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Earmark EARMARK = new Earmark(
            new HouseholdId(AMERSFOORT, new UUID(0, 1)),
            new ArrangementId(AMERSFOORT, new UUID(0, 2)),
            new AgbCode("12345678"),
            new LegalBasis("WMO"),
            new TaskField("6.71"),
            Objective.HOME,
            null);
    private static final ReservationMade MADE = new ReservationMade(
            BUDGET,
            EARMARK,
            2,
            parse("2026-11-01"),
            new TreeMap<>(Map.of(DECEMBER, euro(-3))),
            "College",
            new Covered(euro(5), "College"),
            null);
    private static final ReservationRefused REFUSED =
            new ReservationRefused(BUDGET, EARMARK, 3, Shortage.NOT_ENOUGH_LEFT, euro(7), null);

    private final ServiceUnderTest service = ServiceUnderTest.shared("budget", BudgetService::start);

    @Override
    public Serializer serializer() {
        return service.context().getBean(EventSerializer.class);
    }

    @Override
    public JsonMapper json() {
        return service.context().getBean(JsonMapper.class);
    }

    @Override
    public String typeOf(ContractMessage message) {
        return ContractName.type(message.getClass());
    }

    /** The purse knows ids and amounts. */
    @Override
    public List<String> confidences() {
        return List.of();
    }

    @Override
    public Set<Class<?>> vocabulary() {
        return Vocabulary.messages(BudgetEvent.class).collect(toSet());
    }

    /** What the service itself makes of its events. */
    @Override
    public Stream<ContractMessage> messages() {
        return events().flatMap(event -> publication().toContract(event).stream());
    }

    @Override
    public Stream<BudgetEvent> events() {
        return Stream.of(
                new BudgetAppropriated(BUDGET, euro(1_000), null, "RB-2025-88", parse("2025-11-12")),
                new BudgetAmended(BUDGET, euro(-10), "RB-2026-10", parse("2026-04-01")),
                new OverrunAllowed(BUDGET, "College", List.of(new LegalBasis("WMO")), euro(200), null),
                MADE,
                new ReservationReleased(BUDGET, EARMARK, 2, new TreeMap<>(Map.of(DECEMBER, euro(3)))),
                new ReservationLapsed(BUDGET, EARMARK, parse("2026-11-27"), new TreeMap<>(Map.of(DECEMBER, euro(3)))),
                REFUSED,
                new BudgetAnticipated(BUDGET, euro(900), euro(-100), 90, "RB-2025-70", parse("2025-10-01")),
                new ClaimBackChanged(BUDGET, EARMARK, 4, new TreeMap<>(Map.of(DECEMBER, euro(1)))),
                new RefundBooked(BUDGET, EARMARK, new UUID(0, 10), DECEMBER, euro(1), parse("2027-01-05"), null, null),
                new ReservationRealised(BUDGET, EARMARK, new UUID(0, 9), DECEMBER, euro(2), null, null));
    }

    @Test
    void an_appropriation_says_what_was_provisional_only_where_something_was() {
        var replacing = new BudgetAppropriated(BUDGET, euro(1_000), euro(900), "RB-2025-88", parse("2025-11-12"));

        Approved.json(
                "stored/budget-appropriated.replacing",
                service.context()
                        .getBean(EventSerializer.class)
                        .serialize(replacing, String.class)
                        .getData());
    }

    /** What they gained; the files without it are the events of before. */
    static Stream<Arguments> decided() {
        var daan = new ProfessionalId("daan");
        var byLaw = new Decided(new ProfessionalId("anna"), parse("2026-10-30"), null);
        var onMandate = new Decided(new ProfessionalId("anna"), parse("2026-10-30"), new UUID(0, 7));
        var court = new Earmark(
                EARMARK.household(),
                EARMARK.arrangement(),
                EARMARK.provider(),
                EARMARK.legalBasis(),
                EARMARK.taskField(),
                EARMARK.objective(),
                LawfulGround.COURT_ORDER);
        return Stream.of(
                Arguments.of(
                        "overrun-allowed.decided",
                        new OverrunAllowed(BUDGET, "College", List.of(new LegalBasis("WMO")), euro(200), daan)),
                Arguments.of(
                        "reservation-made.on-mandate",
                        new ReservationMade(
                                BUDGET, EARMARK, 2, parse("2026-11-01"), MADE.changes(), null, null, onMandate)),
                Arguments.of(
                        "reservation-refused.by-law",
                        new ReservationRefused(BUDGET, court, 3, Shortage.NOT_ENOUGH_LEFT, euro(7), byLaw)),
                Arguments.of(
                        "reservation-realised.decided",
                        new ReservationRealised(
                                BUDGET, EARMARK, new UUID(0, 9), DECEMBER, euro(2), daan, "Mandaatregeling, art. 3")),
                Arguments.of(
                        "refund-booked.decided",
                        new RefundBooked(
                                BUDGET,
                                EARMARK,
                                new UUID(0, 10),
                                DECEMBER,
                                euro(1),
                                parse("2027-01-05"),
                                daan,
                                "Mandaatregeling, art. 3")));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void what_an_event_says_of_who_decided_is_as_it_was_approved(String name, BudgetEvent event) throws IOException {
        var serializer = service.context().getBean(EventSerializer.class);

        Approved.json(
                "stored/" + name, serializer.serialize(event, String.class).getData());

        var approved = Files.readString(Path.of("src/test/resources/approved/stored/" + name + ".json"));
        var stored = new SimpleSerializedObject<>(approved, String.class, names().nameOf(event.getClass()), "1");
        assertThat(serializer.<String, BudgetEvent>deserialize(stored)).isEqualTo(event);
    }

    /**
     * Before amounts had bounds, an arrangement could ask for more than a sum holds; the refusal is still to be read.
     */
    @Test
    void a_refusal_of_more_than_a_sum_holds_reads_as_one_of_the_most_it_holds() throws IOException {
        var before = Files.readString(Path.of("src/test/resources/approved/stored/reservation-refused.json"))
                .replace("700", "8999999999999999300");

        var today = service.context()
                .getBean(EventSerializer.class)
                .<String, BudgetEvent>deserialize(
                        new SimpleSerializedObject<>(before, String.class, "reservation-refused", "1"));

        assertThat(today)
                .isEqualTo(new ReservationRefused(
                        BUDGET, EARMARK, 3, Shortage.NOT_ENOUGH_LEFT, new Money(Money.MOST_CENTS), null));
    }

    /** What is heard of households is the platform's to keep readable. */
    @Test
    void every_event_has_a_stored_name() {
        assertThat(names().events())
                .containsAll(vocabulary())
                .allMatch(event -> Stream.of(BudgetEvent.class, EndingEvent.class, HouseholdHeard.class)
                        .anyMatch(known -> known.isAssignableFrom(event)));
    }

    @Test
    void what_a_reservation_came_to_is_told() {
        assertThat(messages().map(Object::getClass))
                .containsExactlyInAnyOrder(ReservationMadeV1.class, ReservationRefusedV1.class);
    }

    @Test
    void only_the_first_event_of_a_decision_speaks_to_the_outside() {
        var later = new ReservationMade(BUDGET, EARMARK, 2, parse("2026-11-01"), MADE.changes(), null, null, null);

        assertThat(publication().toContract(later)).isEmpty();
    }

    @SuppressWarnings("unchecked") // It is the publication of this vocabulary.
    private Publication<BudgetEvent> publication() {
        return (Publication<BudgetEvent>) service.context().getBean("budgetPublisher");
    }

    private StoredNames names() {
        return service.context().getBean(StoredNames.class);
    }
}
