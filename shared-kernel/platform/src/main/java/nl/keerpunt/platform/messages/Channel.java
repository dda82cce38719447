package nl.keerpunt.platform.messages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Contracts;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.FurtherTopic;
import org.springframework.util.StringUtils;

/**
 * A topic, and what lies on it.
 *
 * @param service who alone tells on it
 */
record Channel(String name, String address, String service, List<Kind> kinds) {

    Channel {
        kinds = kinds.stream().sorted(Comparator.comparing(Kind::name)).toList();
    }

    /** Where a service tells its facts. */
    static Channel of(String service, Era era) {
        return of(service, Contracts.of(service), era);
    }

    private static Channel of(String service, Stream<Class<? extends ContractMessage>> messages, Era era) {
        var kinds = messages.map(Kind::of).toList();
        return new Channel(service, era.topicOf(service), service, kinds);
    }

    static Channel of(String service, FurtherTopic topic, Era era) {
        return new Channel(nameOf(topic.name()), era.of(topic.name()), service, List.of(Kind.of(topic)));
    }

    /** Where the others tell what this service hears. */
    static List<Channel> heard(String service, Stream<Class<? extends ContractMessage>> messages, Era era) {
        return messages
                .filter(message -> !ContractName.publisher(message).equals(service))
                .distinct()
                .collect(Collectors.groupingBy(ContractName::publisher))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(of -> of(of.getKey(), of.getValue().stream(), era))
                .toList();
    }

    /** {@code budgetSeals} for {@code keerpunt.budget.seals.v1}. */
    private static String nameOf(String topic) {
        var words = topic.split("\\.");
        var capitals = Arrays.stream(words, 1, words.length - 1).map(StringUtils::capitalize);
        return StringUtils.uncapitalize(capitals.collect(Collectors.joining()));
    }
}
