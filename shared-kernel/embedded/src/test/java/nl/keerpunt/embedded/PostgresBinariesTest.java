package nl.keerpunt.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is run is what the archive holds, whoever could reach the folder before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresBinariesTest {

    private final Path cache;
    private Path unpacked = Path.of("");

    PostgresBinariesTest(@TempDir Path cache) {
        this.cache = cache.resolve("binaries");
    }

    @BeforeAll
    void two_jvms_unpack_at_once() throws Exception {
        var jvms = Stream.of(1, 2).map(_ -> unpacking()).toList();
        for (var jvm : jvms) {
            assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(jvm.exitValue()).isZero();
        }
        unpacked = PostgresBinaries.unpackedUnder(cache);
    }

    @Test
    void both_left_one_folder() throws IOException {
        try (var left = Files.list(cache)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", unpacked.getFileName().toString());
        }
    }

    @Test
    void nobody_else_can_write_there() throws IOException {
        try (var files = Files.walk(cache)) {
            assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .matches(".{4}-..-."));
        }
    }

    @Test
    void what_is_whole_is_not_unpacked_again() throws IOException {
        var before = Files.getAttribute(unpacked, "unix:ino");

        PostgresBinaries.unpackedUnder(cache);

        assertThat(Files.getAttribute(unpacked, "unix:ino")).isEqualTo(before);
    }

    @Test
    void whatever_differs_is_unpacked_anew() throws IOException {
        var program = unpacked.resolve("bin").resolve("postgres");
        var honest = Files.readAllBytes(program);
        Files.writeString(program, "#!/bin/sh\n");

        PostgresBinaries.unpackedUnder(cache);

        assertThat(program).isRegularFile().isExecutable().hasBinaryContent(honest);
    }

    @Test
    void a_folder_that_others_could_write_to_is_ours_alone_again() throws IOException {
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxrwxrwx"));

        PostgresBinaries.unpackedUnder(cache);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unpacked)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_folder_that_another_user_planted_is_refused(@TempDir Path other) throws IOException {
        assumeTrue(RunAs.isRoot(), "only root can give a folder to somebody else");
        Files.setAttribute(other, "unix:uid", 65534);

        assertThatThrownBy(() -> PostgresBinaries.unpackedUnder(other))
                .hasMessageContaining(other + " belongs to another user");
        Files.setAttribute(other, "unix:uid", 0);
    }

    @Test
    void a_link_is_not_followed(@TempDir Path other) throws IOException {
        var link = Files.createSymbolicLink(other.resolve("link"), cache);

        assertThatThrownBy(() -> PostgresBinaries.unpackedUnder(link)).hasMessageContaining("is no folder");
    }

    private Process unpacking() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Unpacking.class.getName(),
                            cache.toString())
                    .inheritIO()
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A JVM of its own: within one the turns are taken otherwise. */
    static final class Unpacking {

        private Unpacking() {}

        public static void main(String[] arguments) {
            PostgresBinaries.unpackedUnder(Path.of(arguments[0]));
        }
    }
}
