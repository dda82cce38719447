package nl.keerpunt.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.budget.BudgetService;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;

/** Budget-service, asked straight at its commands: one purse for each municipality, all of one year. */
record Purses(ServiceUnderTest service, Commands commands) implements AutoCloseable {

    static final int YEAR = 2026;
    static final Money PER_MONTH = Money.euro(800);
    static final int MONTHS_IN_YEAR = 12;

    private static final AgbCode PROVIDER = new AgbCode("75000001");

    static Purses start() {
        return start(RealPostgres.database("budget"), TestIdentity.start(), Map.of());
    }

    static Purses start(TestDatabase database, TestIdentity identity, Map<String, String> more) {
        var service = ServiceUnderTest.start(database, identity, settings -> {
            var all = new HashMap<>(settings);
            all.putAll(more);
            return ServiceStarter.start(BudgetService.class, "budget", 0, all);
        });
        return new Purses(service, service.context().getBean(Commands.class));
    }

    /** As much as a year can hold: it does not run dry. */
    void fill(MunicipalityCode municipality) {
        appropriate(municipality, YearAmount.MOST_CENTS);
    }

    void appropriate(MunicipalityCode municipality, long cents) {
        send(new AppropriateBudget(
                new BudgetId(municipality, YEAR), new YearAmount(cents), new Label("load"), LocalDate.of(YEAR, 1, 1)));
    }

    /** For a new arrangement, the same amount in each of so many months. */
    ArrangementId reserve(MunicipalityCode municipality, int months) {
        var arrangement = new ArrangementId(municipality, UUID.randomUUID());
        var amounts = new TreeMap<YearMonth, Money>();
        for (var month = 1; month <= months; month++) {
            amounts.put(YearMonth.of(YEAR, month), PER_MONTH);
        }
        send(new ReserveForArrangement(earmark(arrangement), 1, LocalDate.of(YEAR, 1, 1), amounts, null));
        return arrangement;
    }

    void realise(ArrangementId arrangement, int month) {
        send(new RealiseReservation(
                arrangement,
                UUID.randomUUID(),
                YearMonth.of(YEAR, month),
                new Amount(PER_MONTH.cents()),
                new ProfessionalId("load"),
                new Label("load")));
    }

    private static Earmark earmark(ArrangementId arrangement) {
        return new Earmark(
                new HouseholdId(arrangement.municipality(), UUID.randomUUID()),
                arrangement,
                PROVIDER,
                new LegalBasis("WMO"),
                new TaskField("6.71"),
                null,
                null);
    }

    private void send(BudgetCommand command) {
        commands.send(UUID.randomUUID().toString(), command, Map.of(CommandFacts.ACTOR, "load"));
    }

    @Override
    public void close() {
        service.close();
    }
}
