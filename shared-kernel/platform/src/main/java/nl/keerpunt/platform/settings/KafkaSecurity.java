package nl.keerpunt.platform.settings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service shows the brokers who it is, and knows them: {@code keerpunt.kafka-security.protocol} is {@code
 * KEERPUNT_KAFKA_SECURITY_PROTOCOL} in the environment.
 *
 * @param protocol PLAINTEXT, SSL (TLS), SASL_PLAINTEXT or SASL_SSL
 * @param mechanism of SASL: SCRAM-SHA-512, SCRAM-SHA-256 or PLAIN; with another, jaas says how
 * @param user by whom the brokers know this service: it alone may write its topic
 * @param password of that user
 * @param jaas instead of user and password, the whole of {@code sasl.jaas.config}
 * @param truststore a PEM file with the authorities that vouch for the brokers; none for those of the JDK
 * @param keystore a PEM file with this service's own certificate and private key, where the brokers ask for one
 */
public record KafkaSecurity(
        @DefaultValue("PLAINTEXT") String protocol,
        @Nullable String mechanism,
        @Nullable String user,
        @Nullable String password,
        @Nullable String jaas,
        @Nullable String truststore,
        @Nullable String keystore) {

    public KafkaSecurity {
        if (protocol.startsWith("SASL") && (mechanism == null || jaas == null && (user == null || password == null))) {
            throw new IllegalArgumentException(
                    "with SASL, keerpunt.kafka-security needs mechanism, user and password, or jaas");
        }
    }

    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("security.protocol", protocol);
        if (mechanism != null) {
            properties.put("sasl.mechanism", mechanism);
            properties.put("sasl.jaas.config", jaas == null ? login() : jaas);
        }
        if (truststore != null) {
            properties.put("ssl.truststore.type", "PEM");
            properties.put("ssl.truststore.location", truststore);
        }
        if (keystore != null) {
            properties.put("ssl.keystore.type", "PEM");
            properties.put("ssl.keystore.location", keystore);
        }
        return properties;
    }

    private String login() {
        var module = "PLAIN".equals(mechanism) ? "plain.PlainLoginModule" : "scram.ScramLoginModule";
        return "org.apache.kafka.common.security." + module + " required username=" + quoted(user) + " password="
                + quoted(password) + ";";
    }

    private static String quoted(@Nullable String text) {
        return '"' + String.valueOf(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return protocol;
    }
}
