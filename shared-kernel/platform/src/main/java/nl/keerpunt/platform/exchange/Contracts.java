package nl.keerpunt.platform.exchange;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What a service may tell the others: the messages of its contract package. */
public final class Contracts {

    private Contracts() {}

    public static Stream<Class<? extends ContractMessage>> of(String service) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ContractMessage.class));
        return scan.findCandidateComponents(ContractMessage.class.getPackageName() + "." + service).stream()
                .<Class<? extends ContractMessage>>map(
                        found -> message(Objects.requireNonNull(found.getBeanClassName())))
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    /** Each with its topic. */
    public static Stream<String> of(String service, Era era) {
        return of(service).map(message -> era.topicOf(service) + " " + message.getName());
    }

    private static Class<? extends ContractMessage> message(String name) {
        return ClassUtils.resolveClassName(name, null).asSubclass(ContractMessage.class);
    }
}
