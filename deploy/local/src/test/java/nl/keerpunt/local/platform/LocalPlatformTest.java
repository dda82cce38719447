package nl.keerpunt.local.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed says so at once, and what to do. */
class LocalPlatformTest {

    @TempDir
    Path data;

    @Test
    void a_second_platform_on_the_same_data_is_refused() {
        try (var _ = LocalPlatform.prepare(data, Ports.free())) {
            assertThatThrownBy(() -> LocalPlatform.prepare(data, Ports.free()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs on " + data)
                    .hasMessageContaining("deploy/keerpunt down");
        }
    }

    @Test
    void a_port_that_another_program_holds_is_named() throws IOException {
        var ports = Ports.free();
        try (var other = new ServerSocket(ports.of(LocalService.PLAN))) {
            assertThatThrownBy(() -> LocalPlatform.prepare(data, ports))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " (plan) is taken")
                    .hasMessageContaining("KEERPUNT_LOCAL_PORT");
        }
    }

    @Test
    void what_was_refused_leaves_the_folder_free() throws IOException {
        var ports = Ports.free();
        try (var other = new ServerSocket(ports.gateway())) {
            assertThatThrownBy(() -> LocalPlatform.prepare(data, ports))
                    .hasMessageContaining("" + other.getLocalPort());
        }

        assertThatCode(() -> LocalPlatform.prepare(data, ports).close()).doesNotThrowAnyException();
    }
}
