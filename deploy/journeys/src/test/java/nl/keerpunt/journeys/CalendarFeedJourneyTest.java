package nl.keerpunt.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A calendar program at the gateway: it has an address, a user and a secret, and no token. */
class CalendarFeedJourneyTest {

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

    private final Person bram = Platforms.shared().door().as("bram");
    private final JsonNode feed = accepted(
                    bram.post("/v1/calendar-feeds", UUID.randomUUID().toString(), Map.of("scope", "OWN_TEAM")))
            .json();

    @Test
    void it_reads_where_it_was_told_until_the_feed_is_revoked() throws Exception {
        var unasked = read(null);
        assertThat(unasked.statusCode()).isEqualTo(401);
        assertThat(unasked.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");

        var read = read(feed.path("secret").asString());
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(read("0".repeat(64)).statusCode()).isEqualTo(401);

        accepted(bram.post(
                "/v1/calendar-feeds/" + feed.path("id").asString() + "/_revoke",
                UUID.randomUUID().toString(),
                Map.of()));
        assertThat(read(feed.path("secret").asString()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_whole_document_tells_the_key_of_that_operation() {
        var document = bram.get("/openapi.json").json();

        assertThat(document.at("/components/securitySchemes/calendarFeed/scheme")
                        .asString())
                .isEqualTo("basic");
        assertThat(document.at("/paths/~1calendar-feeds~1{feed}~1calendar/get/security")
                        .toString())
                .isEqualTo("[{\"token\":[]},{\"calendarFeed\":[]}]");
    }

    private HttpResponse<String> read(@Nullable String secret) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                Platforms.shared().gateway() + feed.path("address").asString().replaceFirst("^http://[^/]*", "")));
        if (secret != null) {
            var shown = feed.path("user").asString() + ":" + secret;
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(shown.getBytes(UTF_8)));
        }
        return PROGRAM.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
