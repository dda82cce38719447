package nl.keerpunt.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    private Path folder = Path.of("");

    private Path program = Path.of("");

    @BeforeEach
    void seal() throws IOException {
        program = Files.createDirectory(folder.resolve("bin")).resolve("postgres");
        Files.writeString(program, "honest");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("bin"));
        Seal.of(folder).put();
        assertThat(Seal.of(folder).isWhole()).isTrue();
    }

    @Test
    void a_changed_file_breaks_it() throws IOException {
        Files.writeString(program, "honesT");
        assertBroken();
    }

    @Test
    void a_missing_file_breaks_it() throws IOException {
        Files.delete(program);
        assertBroken();
    }

    @Test
    void an_added_file_breaks_it() throws IOException {
        Files.writeString(folder.resolve("bin").resolve("planted.so"), "planted");
        assertBroken();
    }

    @Test
    void a_file_that_others_may_write_breaks_it() throws IOException {
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertBroken();
    }

    @Test
    void a_link_in_place_of_a_file_breaks_it() throws IOException {
        Files.delete(program);
        Files.createSymbolicLink(program, Path.of("/bin/true"));
        assertBroken();
    }

    @Test
    void a_link_to_elsewhere_breaks_it() throws IOException {
        Files.delete(folder.resolve("link"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/bin"));
        assertBroken();
    }

    @Test
    void without_it_nothing_is_whole() throws IOException {
        Files.delete(folder.resolve("SEAL"));
        assertBroken();
    }

    private void assertBroken() throws IOException {
        assertThat(Seal.of(folder).isWhole()).isFalse();
    }
}
