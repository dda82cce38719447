package nl.keerpunt.local.platform;

import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.keerpunt.embedded.EmbeddedBroker;
import nl.keerpunt.platform.exchange.Era;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What each service may do at the broker: write and keep its own topics, read those it hears, and remember how far it
 * got. Who is not named here may do nothing.
 */
final class BrokerRights {

    private BrokerRights() {}

    static void grantOn(EmbeddedBroker broker, String administrator, Era era) {
        var rights = Stream.of(LocalService.values())
                .flatMap(service -> of(service, era))
                .toList();
        try (var admin = Admin.create(broker.client(administrator))) {
            admin.createAcls(rights).all().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the broker does not take who may do what", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Stream<AclBinding> of(LocalService service, Era era) {
        var own = new ResourcePattern(ResourceType.TOPIC, "keerpunt." + service.label() + ".", PatternType.PREFIXED);
        var groups = new ResourcePattern(ResourceType.GROUP, "keerpunt-" + service.label() + "-", PatternType.PREFIXED);
        var heard = service.hears().stream()
                .map(other -> new ResourcePattern(ResourceType.TOPIC, era.topicOf(other.label()), PatternType.LITERAL))
                .flatMap(topic -> granted(service, topic, AclOperation.READ, AclOperation.CREATE));
        return Stream.of(
                        granted(
                                service,
                                own,
                                AclOperation.WRITE,
                                AclOperation.READ,
                                AclOperation.CREATE,
                                AclOperation.DESCRIBE_CONFIGS,
                                AclOperation.ALTER_CONFIGS),
                        granted(service, groups, AclOperation.READ),
                        heard)
                .flatMap(each -> each);
    }

    private static Stream<AclBinding> granted(LocalService to, ResourcePattern on, AclOperation... operations) {
        return Stream.of(operations)
                .map(operation -> new AclBinding(
                        on, new AccessControlEntry("User:" + to.label(), "*", operation, AclPermissionType.ALLOW)));
    }
}
