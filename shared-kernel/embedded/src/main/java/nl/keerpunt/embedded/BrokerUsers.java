package nl.keerpunt.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Whom a broker lets in, each by a password. The first may do everything; the others what the first grants them; nobody
 * else gets in.
 */
public record BrokerUsers(SequencedMap<String, String> passwords) {

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    public BrokerUsers {
        passwords = new LinkedHashMap<>(passwords);
    }

    /** As a child process is told: a line for each. */
    static BrokerUsers parse(String lines) {
        var passwords = new LinkedHashMap<String, String>();
        lines.lines().map(line -> line.split(" ", 2)).forEach(each -> passwords.put(each[0], each[1]));
        return new BrokerUsers(passwords);
    }

    String lines() {
        return passwords.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    public String administrator() {
        return passwords.firstEntry().getKey();
    }

    /** Logs in as a user, for a client. */
    Map<String, Object> login(String user) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                LOGIN + own(user) + ";");
    }

    /** Logs in as the administrator and lets these in, for a listener. */
    String listener(boolean everybody) {
        return LOGIN + own(administrator())
                + passwords.entrySet().stream()
                        .limit(everybody ? passwords.size() : 1)
                        .map(each -> " user_" + each.getKey() + "=\"" + each.getValue() + "\"")
                        .collect(Collectors.joining())
                + ";";
    }

    private String own(String user) {
        return " username=\"" + user + "\" password=\"" + passwords.get(user) + "\"";
    }

    @Override
    public String toString() {
        return String.join(", ", passwords.keySet());
    }
}
