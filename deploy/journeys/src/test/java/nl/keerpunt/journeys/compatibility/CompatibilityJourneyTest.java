package nl.keerpunt.journeys.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.local.client.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the last released documents promised, the platform still does; what that means stands at /compatibility. */
class CompatibilityJourneyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Path.of("..", "..");
    private static final Path RELEASED = ROOT.resolve("gateway-service/released");
    private static final Path RECEIVED = Path.of("target", "received");

    @Test
    void nothing_is_taken_back_of_what_callers_were_promised() throws IOException {
        stands("openapi.json", Breaks::between);
    }

    @Test
    void nothing_is_taken_back_of_what_hearers_were_promised() throws IOException {
        stands("asyncapi.json", MessageBreaks::between);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "asyncapi.json"})
    void the_changelog_says_of_a_released_document_what_changed(String document) throws IOException {
        var line = line(RELEASED.resolve(document));

        assertThat(Files.readAllLines(ROOT.resolve("CHANGELOG.md")))
                .as("a line in CHANGELOG.md that begins with \"%s\" and says what a caller has to do", line)
                .anyMatch(each -> each.startsWith(line) && each.length() > line.length());
    }

    private static void stands(String document, BiFunction<JsonNode, JsonNode, List<String>> breaks)
            throws IOException {
        var served = served(document);
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(document), Promised.written(served));

        var released = RELEASED.resolve(document);
        assertThat(released).as(advice(document)).exists();
        assertThat(breaks.apply(JSON.readTree(released), Promised.in(served)))
                .as("%s takes back what was promised. %s", document, advice(document))
                .isEmpty();
    }

    /** Once every service has its part in it. */
    private static JsonNode served(String document) {
        var reader = Platforms.shared().door().as("anna");
        return Patience.until(
                        Duration.ofMinutes(1),
                        () -> reader.get("/" + document),
                        answer -> answer.status() == 200
                                && answer.json().path("x-unavailable").isEmpty())
                .json();
    }

    private static String advice(String document) throws IOException {
        return isBeforeOne()
                ? """
                  Keep the old beside the new (/compatibility at the gateway). Or, before 1.0.0, release it, from deploy/journeys:
                      cp %s %s
                  and in the same commit a line under Breaking in CHANGELOG.md that says what a caller has to do and begins with
                      %s
                  """.formatted(
                        RECEIVED.resolve(document), RELEASED.resolve(document), line(RECEIVED.resolve(document)))
                : "Within /v1 nothing is taken back: keep the old beside the new, and deprecate it (/compatibility "
                        + "at the gateway).";
    }

    /** As the project's own version says. */
    private static boolean isBeforeOne() throws IOException {
        return Files.readString(ROOT.resolve("pom.xml")).contains("<artifactId>keerpunt</artifactId>\n  <version>0.");
    }

    private static String line(Path document) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(document));
            return "- Released `%s` %s: "
                    .formatted(document.getFileName(), HexFormat.of().formatHex(digest, 0, 4));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
