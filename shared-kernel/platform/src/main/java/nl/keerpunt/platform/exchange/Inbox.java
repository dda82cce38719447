package nl.keerpunt.platform.exchange;

import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.store.CommandFacts;
import nl.keerpunt.platform.store.Commands;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears the messages of other services, each once in effect: the inbox row is written in the very transaction in which
 * the command it becomes stores its events.
 */
final class Inbox implements MessageListener<String, CloudEvent>, MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String SOURCE = "heardFrom";
    private static final String TYPE = "heardAs";
    private static final String ID = "heardId";

    private final Map<String, Subscription<?>> subscriptions = new HashMap<>();
    private final Commands commands;
    private final JdbcClient database;
    private final JsonMapper json;

    Inbox(Iterable<Subscriber> subscribers, Commands commands, JdbcClient database, JsonMapper json) {
        subscribers.forEach(subscriber ->
                subscriber.subscriptions().forEach(each -> subscriptions.put(ContractName.type(each.message()), each)));
        this.commands = commands;
        this.database = database;
        this.json = json;
    }

    @Override
    public void onMessage(ConsumerRecord<String, CloudEvent> record) {
        var event = record.value();
        var subscription = subscriptions.get(event.getType());
        if (subscription == null) {
            return; // A message for others on a topic we share.
        }
        var heard = json.readValue(Objects.requireNonNull(event.getData()).toBytes(), subscription.message());
        reaction(subscription, heard)
                .ifPresentOrElse(
                        command -> send(event, command),
                        () -> firstTime(event.getSource().toString(), event.getId(), event.getType()));
    }

    private static Optional<Object> reaction(Subscription<?> subscription, ContractMessage heard) {
        return subscription.react(heard);
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

    Iterable<Class<? extends ContractMessage>> heard() {
        return subscriptions.values().stream()
                .<Class<? extends ContractMessage>>map(Subscription::message)
                .toList();
    }
}
