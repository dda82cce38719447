package nl.keerpunt.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.TestDatabase;

/** A replica of household-service, asked straight at its commands. */
record Households(ServiceUnderTest service, Commands commands) implements AutoCloseable {

    private static final Map<String, ?> FACTS = Map.of(CommandFacts.ACTOR, "load");
    private static final LocalDate ON = LocalDate.of(2026, 1, 1);

    static Households start(TestDatabase database, TestIdentity identity) {
        var service = ServiceUnderTest.start(
                database, identity, settings -> ServiceStarter.start(HouseholdService.class, "household", 0, settings));
        return new Households(service, service.context().getBean(Commands.class));
    }

    static HouseholdId someOf(MunicipalityCode municipality) {
        return new HouseholdId(municipality, UUID.randomUUID());
    }

    void register(HouseholdId household) {
        send(registering(household));
    }

    /** As an import does: nobody stands waiting for it. */
    CompletableFuture<?> submit(HouseholdId household) {
        return commands.submit(Sent.of(UUID.randomUUID().toString(), registering(household), () -> FACTS));
    }

    private static RegisterHousehold registering(HouseholdId household) {
        return new RegisterHousehold(household, new Team("noord"), ON, new ProfessionalId("load"), true);
    }

    /** A question of theirs, in their own words: sealed with their key. */
    void ask(HouseholdId household) {
        send(new RecordRequest(
                household,
                UUID.randomUUID(),
                Personal.of(household, new Words("Wij komen er niet meer uit met de rekeningen.")),
                Set.of(new LegalBasis("WMO")),
                ON,
                Channel.RESIDENT));
    }

    private void send(HouseholdCommand command) {
        commands.send(UUID.randomUUID().toString(), command, FACTS);
    }

    @Override
    public void close() {
        service.close();
    }
}
