package nl.keerpunt.gateway;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import org.springframework.context.ConfigurableApplicationContext;

/** A real gateway on a free port, with a stand-in for each service and a real issuer of tokens. */
public final class DoorUnderTest implements AutoCloseable {

    private final TestIdentity identity;
    private final Map<Neighbour, StandIn> services;
    private final ConfigurableApplicationContext gateway;

    private DoorUnderTest(
            TestIdentity identity, Map<Neighbour, StandIn> services, ConfigurableApplicationContext gateway) {
        this.identity = identity;
        this.services = services;
        this.gateway = gateway;
    }

    public static DoorUnderTest open(String... settings) {
        var services = new EnumMap<Neighbour, StandIn>(Neighbour.class);
        var arguments = new ArrayList<String>();
        for (var neighbour : Neighbour.values()) {
            var service = StandIn.start();
            services.put(neighbour, service);
            arguments.add("--" + neighbour.setting() + "=" + service.address());
        }
        var identity = TestIdentity.start();
        arguments.add("--KEERPUNT_ISSUER=" + identity.issuer());
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--server.port=0");
        arguments.add("--management.server.port=0");
        arguments.addAll(List.of(settings)); // Spring joins repeated options; a test replaces none of those above.
        return new DoorUnderTest(identity, services, GatewayService.start(arguments.toArray(String[]::new)));
    }

    public TestIdentity identity() {
        return identity;
    }

    public <T> T bean(Class<T> type) {
        return gateway.getBean(type);
    }

    public StandIn service(Neighbour neighbour) {
        return Objects.requireNonNull(services.get(neighbour));
    }

    public int port() {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return gateway.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** The services behind the door are stand-ins, which answer what no document says. */
    public Http stranger() {
        return Http.at("http://localhost:" + port()).unchecked();
    }

    public Http anna() {
        return stranger().as(identity.professional("anna", "0307", "noord", "access"));
    }

    @Override
    public void close() {
        gateway.close();
        services.values().forEach(StandIn::close);
        identity.close();
    }
}
