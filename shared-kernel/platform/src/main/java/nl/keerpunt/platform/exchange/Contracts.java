package nl.keerpunt.platform.exchange;

import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What a service may tell the others: the messages of its contract package. */
final class Contracts {

    private Contracts() {}

    /** Each with its topic. */
    static Stream<String> of(String service, Era era) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ContractMessage.class));
        return scan.findCandidateComponents(ContractMessage.class.getPackageName() + "." + service).stream()
                .map(found -> era.topicOf(service) + " " + found.getBeanClassName());
    }
}
