package nl.keerpunt.journeys.parked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.keerpunt.journeys.Traces;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import nl.keerpunt.testing.message.TestSignatures;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Whoever owns the stores and the broker can put into them what no service would, and mend it again. */
record Planted(LocalPlatform platform) {

    /** What a stored event is broken by, and how it is mended. */
    enum Fault {
        A_NAME_NOBODY_KNOWS(
                "payloadtype = 'nobody-knows-' || payloadtype", "payloadtype = substring(payloadtype from 14)"),
        BROKEN_JSON("payload = '{'::bytea || payload", "payload = substring(payload from 2)"),
        A_DAY_OUT_OF_BOUNDS(
                "payload = convert_to(regexp_replace(convert_from(payload, 'UTF8'), '\"(19|20)[0-9]{2}-', "
                        + "'\"+5874899-'), 'UTF8')",
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"+5874899-', '\"2026-'), 'UTF8')");

        private final String breaks;
        private final String mends;

        Fault(String breaks, String mends) {
            this.breaks = breaks;
            this.mends = mends;
        }
    }

    /** Repeats the last event of a stream, broken. */
    String event(LocalService service, String stream, Fault fault) {
        var id = UUID.randomUUID().toString();
        execute(
                service,
                "insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,"
                        + " payloadtype, payloadrevision, payload, metadata)"
                        + " select '" + id + "', aggregateidentifier, sequencenumber + 1, type, timestamp,"
                        + column(fault, "payloadtype") + ", payloadrevision, " + column(fault, "payload")
                        + ", metadata from domainevententry where aggregateidentifier = '" + stream
                        + "' order by sequencenumber desc limit 1");
        return id;
    }

    private static String column(Fault fault, String name) {
        return fault.breaks.startsWith(name + " = ") ? fault.breaks.substring(name.length() + 3) : name;
    }

    void mend(LocalService service, String event, Fault fault) {
        execute(service, "update domainevententry set " + fault.mends + " where eventidentifier = '" + event + "'");
    }

    private void execute(LocalService service, String sql) {
        try (var connection = Traces.connect(platform.database(), "keerpunt_" + service.label());
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new IllegalStateException("nothing was planted: " + sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Puts a message on a topic, signed by the service whose topic it is. */
    void message(LocalService publisher, String key, Map<String, String> headers, @Nullable String value) {
        var topic = "keerpunt." + publisher.label() + ".v1";
        var bytes = value == null ? null : value.getBytes(StandardCharsets.ISO_8859_1);
        var message = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), bytes);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        TestSignatures.signWith(signingKey(publisher), topic, message.key(), message.headers(), bytes);
        try (var producer = new KafkaProducer<>(
                platform.brokerClient(publisher.label()), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String signingKey(LocalService service) {
        try (var file = Files.newBufferedReader(platform.data().resolve("secrets.properties"))) {
            var secrets = new Properties();
            secrets.load(file);
            return secrets.getProperty(service.label() + ".signing-key");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What waits in a service: place, reader and subject of each. */
    Set<String> waiting(LocalService service) {
        try (var connection = Traces.connect(platform.database(), "keerpunt_" + service.label());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select place || ' ' || reader || ' ' || subject from parked_fact")) {
            var waiting = new TreeSet<String>();
            while (rows.next()) {
                waiting.add(rows.getString(1));
            }
            return waiting;
        } catch (SQLException failure) {
            throw new IllegalStateException("what is parked could not be read", failure);
        }
    }
}
