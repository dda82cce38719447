package nl.keerpunt.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path data;

    @Test
    void only_their_owner_reads_them() throws IOException {
        Secrets.in(data);

        var permissions = Files.getPosixFilePermissions(data.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void they_are_made_once() {
        var made = Secrets.in(data);

        var read = Secrets.in(data);

        assertThat(read.masterKey()).isEqualTo(made.masterKey());
        assertThat(read.signingKey(LocalService.PLAN)).isEqualTo(made.signingKey(LocalService.PLAN));
        assertThat(read.passwords(LocalService.PLAN)).isEqualTo(made.passwords(LocalService.PLAN));
    }

    @Test
    void no_two_are_the_same(@TempDir Path other) {
        var here = Secrets.in(data);

        assertThat(here.masterKey()).isNotEqualTo(Secrets.in(other).masterKey());
        assertThat(here.passwords(LocalService.PLAN)).isNotEqualTo(here.passwords(LocalService.BUDGET));
        assertThat(here.signingKey(LocalService.PLAN)).isNotEqualTo(here.signingKey(LocalService.BUDGET));
    }

    @Test
    void the_master_key_has_256_bits() {
        assertThat(Base64.getDecoder().decode(Secrets.in(data).masterKey())).hasSize(32);
    }
}
