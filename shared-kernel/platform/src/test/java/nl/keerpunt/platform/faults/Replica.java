package nl.keerpunt.platform.faults;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.TestDatabase;
import org.jspecify.annotations.Nullable;

/** One of the processes that serve notes on one database, and what a test sends to it. */
record Replica(ServiceUnderTest service, Commands commands) implements AutoCloseable {

    private static final YearMonth SOON = YearMonth.of(2027, 1);
    private static final YearMonth UNREADABLE = YearMonth.of(10_000, 1);

    static Replica start(Map<String, String> settings) {
        return of(ServiceUnderTest.start("notes", given -> NoteService.start(with(given, settings))));
    }

    static Replica on(TestDatabase database, Map<String, String> settings) {
        return of(ServiceUnderTest.start(
                database, TestIdentity.start(), given -> NoteService.start(with(given, settings))));
    }

    Replica another(Map<String, String> settings) {
        return of(ServiceUnderTest.start(
                service.database(), service.identity(), given -> NoteService.start(with(given, settings))));
    }

    private static Replica of(ServiceUnderTest service) {
        return new Replica(service, service.context().getBean(Commands.class));
    }

    private static Map<String, String> with(Map<String, String> given, Map<String, String> settings) {
        var all = new HashMap<>(given);
        all.putAll(settings);
        return all;
    }

    Store store() {
        return Store.of(service.database());
    }

    Http anna() {
        return service.professional("anna", "0307", "noord", "access");
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static NoteId someNote(String municipality) {
        return new NoteId(new MunicipalityCode(municipality), UUID.randomUUID());
    }

    /** A note that is there. */
    NoteId written() {
        var note = someNote("0307");
        send(fresh(), write(note));
        return note;
    }

    static WriteNote write(NoteId note) {
        var household = new HouseholdId(note.municipality(), note.uuid());
        return new WriteNote(note, household, Personal.of(household, "Own room."));
    }

    /** What cannot be stored, because it could not be read again. */
    static ForeseeNote unreadable(NoteId note) {
        return new ForeseeNote(note, UNREADABLE, SOON);
    }

    Receipt amend(NoteId note, int by) {
        return send(fresh(), new AmendNote(note, by));
    }

    Receipt send(String id, NoteCommand command) {
        return send(id, command, null);
    }

    Receipt send(String id, NoteCommand command, @Nullable LongPredicate expected) {
        var household =
                new HouseholdId(command.note().municipality(), command.note().uuid());
        return commands.send(new Sent(id, household, command, () -> Map.of("actor", "test"), expected))
                .receipt();
    }

    @Override
    public void close() {
        service.close();
    }
}
