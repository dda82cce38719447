package nl.keerpunt.local.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        all.forEach(each -> teller.accept("  " + each.complete() + withoutKeys(each)));
        backups.lives()
                .restored()
                .forEach(life -> teller.accept("  restored at " + life.since() + " to " + life.from()));
        teller.accept(reach(all));
        teller.accept("Last copied at "
                + backups.copiedUntil().map(Object::toString).orElse("no time yet")
                + "; what was written here after that is copied first.");
        inVain().ifPresent(teller);
    }

    /** Epochs go in their order: where the keys for one copy are there, so are those for all that was written later. */
    private String reach(List<BaseBackup> all) {
        var since = all.reversed().stream()
                .takeWhile(each -> missing(each).isEmpty())
                .reduce((_, older) -> older)
                .map(BaseBackup::complete);
        var sure = since.map(moment -> "Any moment since " + moment + " can be restored.")
                .orElse("No moment can be restored for sure. Make a new backup: deploy/keerpunt backup");
        return since.equals(Optional.of(all.getFirst().complete()))
                ? sure
                : sure + " Of moments before that, restore finds out whether their keys are there, before it changes"
                        + " anything.";
    }

    private String withoutKeys(BaseBackup backup) {
        var missing = missing(backup);
        return missing.isEmpty() ? "" : "  keys that are not here any more: " + String.join(", ", missing);
    }

    private Set<String> missing(BaseBackup backup) {
        return EpochsNeeded.missing(backup.epochs(), data);
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
