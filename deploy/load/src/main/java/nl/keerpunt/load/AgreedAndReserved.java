package nl.keerpunt.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.mandate.Held;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.provider.ProviderService;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;

/** Provider-service, where arrangements are agreed, and budget-service, which hears of them over Kafka and reserves. */
record AgreedAndReserved(ServiceUnderTest provider, Commands commands, Purses purses, LedgerWatch ledger)
        implements AutoCloseable {

    private static final AgbCode PROVIDER = new AgbCode("75000001");
    private static final Extent TEN_HOURS_IN_MARCH =
            new Extent(10, Frequency.IN_TOTAL, new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    private static final Offer GUIDANCE = new Offer(
            "GUIDANCE",
            new LegalBasis("WMO"),
            new TaskField("6.712"),
            ProductUnit.HOUR,
            BrokenMonth.BY_DAYS,
            Money.euro(80));
    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Mandate MANDATE =
            new Mandate(new UUID(0, 1), ANNA, List.of(GUIDANCE.legalBasis()), new Amount(500_000), 12, YEAR);

    /** What the door looks up for every agreement. */
    private static final Decider WITHIN_MANDATE =
            new Decider.Mandated(ANNA, YEAR.from(), List.of(new Held(MANDATE, 1)), 1, List.of());

    /** Where both keep what they know, whatever they are started with. */
    record Places(TestDatabase provider, TestDatabase budget, TestIdentity identity) {

        static Places fresh() {
            return new Places(RealPostgres.database("provider"), RealPostgres.database("budget"), TestIdentity.start());
        }
    }

    static AgreedAndReserved start(Places places, Map<String, String> more) {
        var purses = Purses.start(places.budget(), places.identity(), more);
        var provider = ServiceUnderTest.start(places.provider(), places.identity(), settings -> {
            var all = new HashMap<>(settings);
            all.putAll(more);
            return ServiceStarter.start(ProviderService.class, "provider", 0, all);
        });
        return new AgreedAndReserved(
                provider, provider.context().getBean(Commands.class), purses, new LedgerWatch(purses.service()));
    }

    /** Answers the arrangement's key once it is committed. */
    String agree() {
        var id = new ArrangementId(Load.MUNICIPALITY, UUID.randomUUID());
        commands.send(
                UUID.randomUUID().toString(),
                new AgreeArrangement(
                        id,
                        Households.someOf(Load.MUNICIPALITY),
                        PROVIDER,
                        null,
                        "GUIDANCE",
                        TEN_HOURS_IN_MARCH,
                        GUIDANCE,
                        WITHIN_MANDATE),
                Map.of(CommandFacts.ACTOR, "load"));
        return id.key();
    }

    @Override
    public void close() {
        provider.close();
        purses.close();
    }
}
