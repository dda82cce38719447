package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.keerpunt.local.platform.LocalPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing of the local platform can be reached from another machine: not a service, not the database, not the broker.
 */
class LoopbackJourneyTest {

    private static final LocalPlatform PLATFORM = Platforms.shared();

    /** Four services, the gateway and its probes, identities, PostgreSQL, and a broker that is its own controller. */
    private static final int PARTS = 10;

    @BeforeEach
    void only_linux_tells_which_process_listens_where() {
        assumeTrue(ListeningSockets.areKnownHere());
    }

    @Test
    void every_part_listens_on_this_machine_alone() throws IOException {
        var sockets = sockets();

        assertThat(sockets.all()).hasSizeGreaterThanOrEqualTo(PARTS);
        assertThat(sockets.reachedFromElsewhere()).isEmpty();
    }

    /** The control: what listens on every address is seen. */
    @Test
    void what_listens_elsewhere_is_found() throws IOException {
        try (var open = new ServerSocket(0);
                var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(sockets().reachedFromElsewhere())
                    .singleElement()
                    .asString()
                    .endsWith(":%04X".formatted(open.getLocalPort()));
            assertThat(sockets().all()).anyMatch(socket -> socket.endsWith(":%04X".formatted(closed.getLocalPort())));
        }
    }

    private static ListeningSockets sockets() throws IOException {
        return ListeningSockets.ofThisJvmAnd(
                PLATFORM.data().resolve("postgresql").resolve("cluster"));
    }
}
