package nl.keerpunt.local.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody logged in (inlogger). Immutable: {@code with} makes a caller with one header more. */
public final class Person {

    private final Gateway gateway;
    private final String token;
    private final Map<String, String> headers;

    Person(Gateway gateway, String token, Map<String, String> headers) {
        this.gateway = gateway;
        this.token = token;
        this.headers = Map.copyOf(headers);
    }

    public Person with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Person(gateway, token, more);
    }

    public Answer get(String path) {
        return gateway.send(path, headers(), null);
    }

    /** A question that is too personal for an address. */
    public Answer ask(String path, Object body) {
        return gateway.send(path, headers(), Gateway.JSON.writeValueAsString(body));
    }

    /** A write under the caller's own name for it. */
    public Answer post(String path, String key, Object body) {
        var json = Gateway.JSON.writeValueAsString(body);
        var answer = sendQuietly(path, key, json);
        gateway.wrote(new Written(this, path, key, json, answer));
        return answer;
    }

    Answer sendQuietly(String path, String key, String json) {
        var all = headers();
        all.put("Idempotency-Key", key);
        return gateway.send(path, all, json);
    }

    private Map<String, String> headers() {
        var all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        return all;
    }
}
