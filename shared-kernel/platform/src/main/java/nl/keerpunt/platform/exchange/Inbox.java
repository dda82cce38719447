package nl.keerpunt.platform.exchange;

import io.cloudevents.CloudEvent;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.parking.Dropping;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Replay;
import nl.keerpunt.platform.parking.Stopped;
import nl.keerpunt.platform.store.CommandFacts;
import nl.keerpunt.platform.store.Commands;
import nl.keerpunt.platform.store.FactParked;
import nl.keerpunt.platform.store.Failures;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears the messages of other services, each once in effect: the inbox row is written in the very transaction in which
 * the command it becomes stores its events.
 *
 * <p>A message that cannot be read, or whose command fails because of itself, is parked with its key; later messages of
 * that key wait behind it, those of other keys go on.
 */
final class Inbox implements MessageListener<byte[], byte[]>, MessageHandlerInterceptor<CommandMessage<?>>, Replay {

    private static final String SOURCE = "heardFrom";
    private static final String TYPE = "heardAs";
    private static final String ID = "heardId";
    private static final String OUT_OF_RANGE = "OUT_OF_RANGE";

    private final Map<String, Subscription<?>> subscriptions = new HashMap<>();
    private final Commands commands;
    private final JdbcClient database;
    private final JsonMapper json;
    private final WaitingMessages waiting;
    private final ParkedFacts parked;

    Inbox(
            Iterable<Subscriber> subscribers,
            Commands commands,
            JdbcClient database,
            JsonMapper json,
            WaitingMessages waiting,
            ParkedFacts parked) {
        subscribers.forEach(subscriber ->
                subscriber.subscriptions().forEach(each -> subscriptions.put(ContractName.type(each.message()), each)));
        this.commands = commands;
        this.database = database;
        this.json = json.rebuild()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
        this.waiting = waiting;
        this.parked = parked;
    }

    @Override
    public void onMessage(ConsumerRecord<byte[], byte[]> record) {
        var message = RawMessage.of(record);
        if (!waiting.joinQueue(message)) {
            failureOfItsOwn(message).ifPresent(failure -> waiting.park(message, failure));
        }
    }

    /** Any other failure goes on up: the message comes again. */
    private Optional<RuntimeException> failureOfItsOwn(RawMessage message) {
        try {
            hear(message);
            return Optional.empty();
        } catch (RuntimeException failure) {
            if (!Failures.isOfItsOwn(failure)) {
                throw failure;
            }
            return Optional.of(failure);
        }
    }

    private void hear(RawMessage message) {
        var event = message.cloudEvent();
        var subscription = subscriptions.get(event.getType());
        if (subscription == null) {
            return; // A message for others on a topic we share.
        }
        try {
            subscription
                    .react(said(event, subscription.message()))
                    .ifPresentOrElse(
                            command -> send(event, command),
                            () -> firstTime(event.getSource().toString(), event.getId(), event.getType()));
        } catch (RuntimeException failure) {
            var otherwise = subscription.otherwise();
            if (otherwise == null || !isOutOfRange(failure)) {
                throw failure;
            }
            send(event, otherwise.apply(new Heard(json.readTree(bytes(event)), json), OUT_OF_RANGE));
        }
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

    private static @Nullable Object value(RecordComponent component, Object said) {
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

    /** Of the message or of what it leads to; a value in history that cannot be read is none of its doing. */
    private static boolean isOutOfRange(RuntimeException failure) {
        return Failures.isOfItsOwn(failure)
                && Failures.causes(failure).noneMatch(FactParked.class::isInstance)
                && Failures.causes(failure)
                        .anyMatch(cause -> cause instanceof ArithmeticException
                                || cause instanceof DateTimeException
                                || cause instanceof IllegalArgumentException
                                || cause instanceof InputCoercionException
                                || Commands.isOutOfRange(cause));
    }

    private void send(CloudEvent event, Object command) {
        var source = event.getSource().toString();
        var id = UUID.nameUUIDFromBytes((source + " " + event.getId()).getBytes(StandardCharsets.UTF_8));
        var facts = Map.of(
                CommandFacts.ACTOR,
                source.substring(source.lastIndexOf(':') + 1),
                CommandFacts.CORRELATION,
                event.getId(),
                SOURCE,
                source,
                ID,
                event.getId(),
                TYPE,
                event.getType());
        commands.send(id.toString(), command, facts, null);
    }

    /** Runs within the command's unit of work: a message that was heard before changes nothing. */
    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var beside = work.getMessage().getMetaData();
        if (beside.get(SOURCE) instanceof String source
                && beside.get(ID) instanceof String id
                && beside.get(TYPE) instanceof String type
                && !firstTime(source, id, type)) {
            return null;
        }
        return chain.proceed();
    }

    private boolean firstTime(String source, String id, String type) {
        return database.sql("insert into inbox (source, id, type) values (?, ?, ?) on conflict do nothing")
                        .params(source, id, type)
                        .update()
                == 1;
    }

    @Override
    public boolean isOf(Place place, String reader) {
        return place == Place.INBOX;
    }

    @Override
    public void replay(ParkedFact fact) {
        for (var next = waiting.first(fact.id()); next.isPresent(); next = waiting.first(fact.id())) {
            var failure = failureOfItsOwn(next.get());
            if (failure.isPresent()) {
                parked.again(fact.id(), new Stopped(next.get().offset(), failure.get()));
                return;
            }
            waiting.handled(fact.id(), next.get());
        }
        parked.free(fact.id());
    }

    @Override
    public void drop(ParkedFact fact, Dropping dropping) {
        waiting.first(fact.id()).ifPresent(message -> waiting.drop(fact, message, dropping));
    }

    Iterable<Class<? extends ContractMessage>> heard() {
        return subscriptions.values().stream()
                .<Class<? extends ContractMessage>>map(Subscription::message)
                .toList();
    }
}
