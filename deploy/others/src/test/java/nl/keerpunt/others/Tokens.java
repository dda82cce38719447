package nl.keerpunt.others;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Logs the people of the local platform in (inloggen): the one thing that no document of ours describes. */
final class Tokens {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    static String of(String person) {
        return KNOWN.computeIfAbsent(person, Tokens::login);
    }

    private static String login(String person) {
        var secret =
                Base64.getEncoder().encodeToString((person + ":" + person + "-demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(System.getProperty("keerpunt.issuer") + "/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException failure) {
            throw new IllegalStateException(person + " cannot log in", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(person + " cannot log in", stopped);
        }
    }
}
