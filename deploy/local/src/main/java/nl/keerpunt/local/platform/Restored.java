package nl.keerpunt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Where a restore works in a data folder. Until it is done the platform does not start; what it took away is kept
 * until the platform has started once.
 */
public record Restored(Path data) {

    private static final String ASIDE = "restoring";
    private static final String FORMER = "former";

    public Path cluster() {
        return data.resolve(LocalPlatform.POSTGRESQL).resolve("cluster");
    }

    /** An empty folder in which the data are brought to their moment. */
    public Path beginAside() throws IOException {
        done();
        return Files.createDirectories(data.resolve(ASIDE));
    }

    /** Puts what stands aside in its place; answers where that which was there is now. */
    public Path swap(Instant now) throws IOException {
        var former = data.resolve(FORMER)
                .resolve(now.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-'));
        Files.createDirectories(former);
        Files.createDirectories(cluster().getParent());
        if (Files.exists(cluster())) {
            Files.move(cluster(), former.resolve("cluster"));
        }
        for (var each : new String[] {"superuser", "cluster"}) {
            var place = cluster().resolveSibling(each);
            Files.deleteIfExists(place);
            Files.move(data.resolve(ASIDE).resolve(each), place);
        }
        return former;
    }

    /** Of a restore that was broken off nobody knows how far it came. */
    static boolean wasBrokenOff(Path data) {
        return Files.exists(data.resolve(ASIDE));
    }

    public void done() throws IOException {
        delete(data.resolve(ASIDE));
    }

    /** The platform has started on what was restored. */
    static void forgetFormer(Path data) {
        try {
            delete(data.resolve(FORMER));
        } catch (IOException failure) {
            throw new CannotStart("what a restore took away could not be deleted: " + failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
