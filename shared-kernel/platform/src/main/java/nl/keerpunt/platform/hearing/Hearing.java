package nl.keerpunt.platform.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.signature.PublicKeys;
import nl.keerpunt.platform.signature.Unbelieved;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what messages say, and to which commands they lead. */
public final class Hearing {

    private static final String OUT_OF_RANGE = "OUT_OF_RANGE";

    private final Map<String, List<Subscription<?>>> subscriptions = new LinkedHashMap<>();
    private final JsonMapper json;
    private final Belief belief;
    private final Era era;

    Hearing(Iterable<Subscriber> subscribers, JsonMapper json, PublicKeys keys, Era era) {
        this.era = era;
        subscribers.forEach(subscriber -> subscriber.subscriptions().forEach(this::add));
        belief = new Belief(keys, publishers(), era);
        this.json = json.rebuild()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    private void add(Subscription<?> subscription) {
        var those = subscriptions.computeIfAbsent(ContractName.type(subscription.message()), _ -> new ArrayList<>());
        if (those.stream().anyMatch(other -> other.name().equals(subscription.name()))) {
            throw new IllegalStateException("two subscriptions have the name " + subscription.name());
        }
        those.add(subscription);
    }

    public Set<Class<? extends ContractMessage>> messages() {
        var messages = new LinkedHashSet<Class<? extends ContractMessage>>();
        subscriptions.values().forEach(those -> messages.add(those.getFirst().message()));
        return messages;
    }

    private Set<String> publishers() {
        return messages().stream().map(ContractName::publisher).collect(Collectors.toSet());
    }

    /** By what it is told whether this service has heard everything that it wants to hear, and believes it. */
    public Stream<String> names() {
        var heard = subscriptions.values().stream()
                .flatMap(List::stream)
                .map(subscription -> era.topic(subscription.message()) + " " + subscription.name());
        return Stream.concat(heard, belief.names());
    }

    /**
     * What a message leads to under one subscription.
     *
     * @param sent the command; empty when this message does not concern the service
     * @param failure why the command cannot be told
     */
    public record Reaction(
            CloudEvent event,
            Subscription<?> subscription,
            Optional<Sent> sent,
            @Nullable RuntimeException failure) {

        public String source() {
            return event.getSource().toString();
        }

        public String name() {
            return subscription.name();
        }
    }

    /** Nothing for a message that is for others; throws what keeps it from being believed, or read at all. */
    public List<Reaction> reactions(RawMessage message) {
        belief.requireSigned(message);
        var event = message.cloudEvent();
        requireNames(event);
        belief.requireOwn(message, event);
        return subscriptions.getOrDefault(event.getType(), List.of()).stream()
                .map(subscription -> reaction(message, event, subscription))
                .toList();
    }

    /** By these a message is known once it was heard: they must fit where that is kept. */
    private static void requireNames(CloudEvent event) {
        if (!RawMessage.isName(event.getId())
                || !RawMessage.isName(event.getSource().toString())) {
            throw new OddName();
        }
    }

    /** Nobody can keep by what it is known. */
    private static final class OddName extends RuntimeException {}

    private Reaction reaction(RawMessage message, CloudEvent event, Subscription<?> subscription) {
        try {
            var said = said(event, subscription.message());
            Belief.requireAgreement(message, event, said);
            var command = subscription.react(said);
            var household = said instanceof ConcernsHousehold concerns ? concerns.household() : null;
            return new Reaction(
                    event, subscription, command.map(asked -> sent(event, subscription, household, asked)), null);
        } catch (Unbelieved misplaced) {
            throw misplaced;
        } catch (RuntimeException failure) {
            return new Reaction(event, subscription, Optional.empty(), failure);
        }
    }

    /** The command by which a value out of range travels back, where the subscription has one. */
    public Optional<Sent> outOfRange(Reaction reaction) {
        return otherwise(reaction, OUT_OF_RANGE);
    }

    /** The command by which a refusal travels back, where the subscription has one. */
    public Optional<Sent> otherwise(Reaction reaction, String reason) {
        var otherwise = reaction.subscription().otherwise();
        if (otherwise == null) {
            return Optional.empty();
        }
        var heard = new Heard(json.readTree(bytes(reaction.event())), json);
        var household = heard.maybe("household", HouseholdId.class).orElse(null);
        return Optional.of(sent(reaction.event(), reaction.subscription(), household, otherwise.apply(heard, reason)));
    }

    private static Sent sent(
            CloudEvent event, Subscription<?> subscription, @Nullable HouseholdId household, Command command) {
        var source = event.getSource().toString();
        var name = String.join(" ", source, event.getId(), subscription.name());
        var facts = Map.of(
                CommandFacts.ACTOR,
                source.substring(source.lastIndexOf(':') + 1),
                CommandFacts.CORRELATION,
                event.getId());
        var id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
        return new Sent(id, household, command, () -> facts, null);
    }

    private <M extends ContractMessage> M said(CloudEvent event, Class<M> type) {
        var said = json.readValue(bytes(event), type);
        for (var component : type.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class) && value(component, said) == null) {
                throw new Lacks();
            }
        }
        return said;
    }

    static @Nullable Object value(RecordComponent component, Object said) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a contract message is a public record", impossible);
        }
    }

    /** A field that every message of its type has. */
    private static final class Lacks extends RuntimeException {}

    private static byte[] bytes(CloudEvent event) {
        if (event.getData() == null) {
            throw new RawMessage.SaysNothing();
        }
        return event.getData().toBytes();
    }
}
