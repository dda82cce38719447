package nl.keerpunt.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIdentityTest {

    private static final String PAGE = "http://localhost:8080";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final String issuer = "http://localhost:" + port;

    private final Path folder;
    private ConfigurableApplicationContext identity;

    DemoIdentityTest(@TempDir Path folder) {
        this.folder = folder;
        this.identity = DemoIdentity.start(port, issuer, folder, PAGE);
    }

    @AfterAll
    void stop() {
        identity.close();
        client.close();
    }

    static List<DemoPerson> people() {
        return DemoPeople.ALL;
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_token_says_who_somebody_is(DemoPerson person) {
        var token = verified(token(person));

        assertThat(token.getSubject()).isEqualTo(person.name());
        assertThat(token.getAudience()).containsExactly("keerpunt");
        assertThat(token.getClaimAsStringList("roles")).isEqualTo(person.roles());
        assertThat(token.getClaimAsString("municipality")).isEqualTo(person.municipality());
        assertThat(token.getClaimAsString("team")).isEqualTo(person.team());
        assertThat(token.getClaimAsString("agb")).isEqualTo(person.agb());
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_provider_belongs_to_no_municipality() {
        assertThat(DemoPeople.ALL)
                .filteredOn(person -> person.roles().contains("provider"))
                .hasSize(3)
                .allSatisfy(provider -> {
                    assertThat(provider.municipality()).isNull();
                    assertThat(provider.agb()).matches("[0-9]{8}");
                });
    }

    @Test
    void a_wrong_secret_is_refused() {
        var answer = ask("anna", "bram-demo");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void somebody_unknown_is_refused() {
        assertThat(ask("zoe", "zoe-demo").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_outlives_a_restart() {
        var before = token(DemoPeople.ALL.getFirst());

        identity.close();
        identity = DemoIdentity.start(port, issuer, folder, PAGE);

        assertThat(verified(before).getSubject()).isEqualTo("anna");
    }

    @Test
    void the_signing_key_is_readable_by_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("signing-key.json")))
                .hasToString("[OWNER_READ, OWNER_WRITE]")
                .hasSize(2);
    }

    @Test
    void nothing_else_is_served() throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(issuer + "/")).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void everybody_is_listed_with_how_to_log_in_as_them() throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(issuer + "/people")).build(), BodyHandlers.ofString());

        var all = new JsonMapper().readTree(answer.body());
        assertThat(all.path("token").asString()).isEqualTo(issuer + "/oauth2/token");
        assertThat(all.path("people")
                        .valueStream()
                        .map(person -> person.path("name").asString()))
                .containsExactlyElementsOf(
                        DemoPeople.ALL.stream().map(DemoPerson::name).toList());
        assertThat(all.path("people").path(0).toString())
                .isEqualTo("{\"name\":\"anna\",\"secret\":\"anna-demo\",\"roles\":[\"access\"],"
                        + "\"municipality\":\"0307\",\"team\":\"noord\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/oauth2/token"})
    void scripts_of_the_gateways_page_may_ask_and_of_no_other(String path) throws IOException, InterruptedException {
        var ours = askedFrom(PAGE, path);
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin")).contains(PAGE);

        var others = askedFrom("http://localhost:8081", path);
        assertThat(others.statusCode()).isEqualTo(403);
        assertThat(others.body()).doesNotContain("secret", "access_token");
    }

    /** As the page does it: a form, so that no browser asks for leave first. */
    private HttpResponse<String> askedFrom(String origin, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + path)).header("Origin", origin);
        if (path.equals("/oauth2/token")) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=anna&client_secret=anna-demo"));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Jwt verified(String token) {
        return NimbusJwtDecoder.withIssuerLocation(issuer).build().decode(token);
    }

    private String token(DemoPerson person) {
        var answer = ask(person.name(), person.secret());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> ask(String name, String secret) {
        var login = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
