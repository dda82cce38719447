package nl.keerpunt.local.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be restored. */
record Listing(Backups backups, Path data) {

    private static final String IN_VAIN = "select coalesce(max('NOT COPIED since ' || last_failed_time || ': '"
            + " || last_failed_wal || '. The log of PostgreSQL says why'), '') from pg_stat_archiver"
            + " where last_failed_time > coalesce(last_archived_time, '-infinity')";

    void tell(Consumer<String> teller) {
        var all = backups.all();
        if (all.isEmpty()) {
            throw new NotPossible("there is no backup in " + backups.folder() + ". Make one: deploy/keerpunt backup");
        }
        teller.accept("Backups in " + backups.folder());
        all.forEach(each -> teller.accept("  " + each.complete()));
        backups.lives()
                .restored()
                .forEach(life -> teller.accept("  restored at " + life.since() + " to " + life.from()));
        teller.accept("Any moment since " + all.getFirst().complete() + " can be restored; last copied at "
                + backups.copiedUntil().map(Object::toString).orElse("no time yet")
                + ", and what was written here after that is copied first.");
        inVain().ifPresent(teller);
    }

    /** A piece that cannot be copied stays with the data, and more and more behind it. */
    private Optional<String> inVain() {
        try (var server = Server.running(data)) {
            return Optional.of(server.ask(IN_VAIN)).filter(text -> !text.isEmpty());
        } catch (NotPossible stopped) {
            return Optional.empty();
        } catch (SQLException | IOException unknown) {
            return Optional.of("Whether copying goes on cannot be told: " + unknown.getMessage());
        }
    }
}
