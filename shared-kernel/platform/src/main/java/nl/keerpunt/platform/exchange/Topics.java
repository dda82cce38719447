package nl.keerpunt.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * The topics of this service: its own, of which it may have several, and those it hears. Both ends make them, so that
 * it does not matter which service comes up first. They keep everything, for whoever comes later hears from the
 * beginning; its own are checked and mended at each start.
 */
public final class Topics implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int ANSWERED_WITHIN_MILLIS = 20_000;
    private static final Map<String, String> KEEP_EVERYTHING =
            new TreeMap<>(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));

    private final PlatformSettings settings;
    private final SortedSet<String> own;
    private final SortedSet<String> heard;

    /** @param messages what this service hears */
    public Topics(
            PlatformSettings settings,
            Set<Class<? extends ContractMessage>> messages,
            Era era,
            Stream<FurtherTopic> further) {
        this.settings = settings;
        own = new TreeSet<>(Set.of(era.topicOf(settings.service())));
        further.forEach(topic -> own.add(era.of(topic.name())));
        heard = new TreeSet<>();
        messages.forEach(message -> heard.add(era.topic(message)));
        heard.removeAll(own);
    }

    public SortedSet<String> heard() {
        return heard;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var properties = settings.kafkaClient();
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWERED_WITHIN_MILLIS);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWERED_WITHIN_MILLIS / 2);
        try (var admin = Admin.create(properties)) {
            make(admin);
            for (var topic : own) {
                keepEverything(admin, topic);
            }
        } catch (ExecutionException failure) {
            var cause = failure.getCause();
            if (!(cause instanceof TimeoutException)) {
                throw new IllegalStateException(
                        "the topics " + own + " could not be made to keep everything: " + cause, cause);
            }
            LOG.warn("the brokers do not answer yet: the topics were neither made nor checked");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Admin admin) throws ExecutionException, InterruptedException {
        var missing = new TreeSet<>(heard);
        missing.addAll(own);
        missing.removeAll(admin.listTopics().names().get());
        var made =
                admin.createTopics(missing.stream().map(this::topic).toList()).values();
        for (var each : made.entrySet()) {
            try {
                each.getValue().get();
            } catch (ExecutionException failure) {
                if (!isOthersToMake(each.getKey(), failure.getCause())) {
                    throw failure;
                }
            }
        }
    }

    /** Somebody else made it just now, or alone may. */
    private boolean isOthersToMake(String topic, @Nullable Throwable failure) {
        return failure instanceof TopicExistsException
                || failure instanceof TopicAuthorizationException && !own.contains(topic);
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, settings.partitions(), settings.replicas()).configs(KEEP_EVERYTHING);
    }

    private void keepEverything(Admin admin, String name) throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        var is = config(admin, topic);
        var wrong = KEEP_EVERYTHING.entrySet().stream()
                .filter(each -> !each.getValue().equals(is.get(each.getKey()).value()))
                .map(each ->
                        new AlterConfigOp(new ConfigEntry(each.getKey(), each.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        if (!wrong.isEmpty()) {
            LOG.warn("the topic {} did not keep everything; from now on it does", name);
            admin.incrementalAlterConfigs(Map.of(topic, wrong)).all().get();
        }
    }

    /** What was made just now, another broker may not know of yet. */
    private static Config config(Admin admin, ConfigResource topic) throws ExecutionException, InterruptedException {
        for (var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWERED_WITHIN_MILLIS); ; ) {
            try {
                return Objects.requireNonNull(
                        admin.describeConfigs(List.of(topic)).all().get().get(topic));
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > until) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }
}
