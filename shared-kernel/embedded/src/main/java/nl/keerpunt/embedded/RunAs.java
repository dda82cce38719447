package nl.keerpunt.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** As whom PostgreSQL runs: it refuses root, which is who runs the build in many containers. */
enum RunAs {
    MYSELF(List.of()),

    /** Root as seen from outside, nobody as seen by PostgreSQL: files stay root's. */
    NOBODY_IN_A_NAMESPACE(List.of("unshare", "-U")),

    /** Where user namespaces are blocked, as in a container with the default seccomp profile. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODYS_ID = 65534;

    private final List<String> prefix;

    RunAs(List<String> prefix) {
        this.prefix = prefix;
    }

    static RunAs whatThisMachineAllows() {
        if (!isRoot()) {
            return MYSELF;
        }
        return succeeds("unshare", "-U", "id", "-un") ? NOBODY_IN_A_NAMESPACE : NOBODY;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** The folder may have been used under another identity before. */
    void own(Path folder) throws IOException {
        if (this == MYSELF) {
            return;
        }
        var owner = this == NOBODY ? NOBODYS_ID : 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner);
                Files.setAttribute(file, "unix:gid", owner);
            }
        }
    }

    private static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
