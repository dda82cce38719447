package nl.keerpunt.local.backup;

import java.util.function.Consumer;

/** What can be restored. */
record Listing(Backups backups) {

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
    }
}
