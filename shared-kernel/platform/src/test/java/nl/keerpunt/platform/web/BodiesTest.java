package nl.keerpunt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies are JSON in UTF-8, and each value is in the one form in which JSON writes it. */
class BodiesTest {

    private static final String NOTE = "/v1/notes/" + UUID.randomUUID();
    private static final String PATH = NOTE + "/_rewrite";

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"lines":[{"text":"x","colour":1}]}                   | lines[0].colour MALFORMED
            {"lines":[{"text":"x","colour":"1"}]}                 | lines[0].colour MALFORMED
            {"lines":[{"text":"x","colour":"red"}]}               | lines[0].colour MALFORMED
            {"lines":[{"text":"x","colour":""}]}                  | lines[0].colour MALFORMED
            {"lines":[{"text":"x","colour":" RED"}]}              | lines[0].colour MALFORMED
            {"lines":[{"text":"x","colour":"RED\\u0000"}]}         | lines[0].colour MALFORMED
            {"lines":[{"text":true}]}                             | lines[0].text MALFORMED
            {"lines":[{"text":7}]}                                | lines[0].text MALFORMED
            {"lines":[{"text":["x"]}]}                            | lines[0].text MALFORMED
            {"lines":[{"text":"x"},{"text":"\\u0000"}]}           | lines[1].text OUT_OF_RANGE
            {"lines":[{"text":"\\ud800"}]}                        | lines[0].text OUT_OF_RANGE
            {"lines":[{"text":" "}]}                              | lines[0].text MISSING
            {"lines":[null]}                                      | lines[0] MISSING
            {"lines":[[]]}                                        | lines[0] MALFORMED
            {"lines":{}}                                          | lines MALFORMED
            {"lines":"x"}                                         | lines MALFORMED
            {"lines":null}                                        | lines MISSING
            {"lines":[],"about":["1-1-1-1-1"]}                    | about[0] MALFORMED
            {"lines":[],"about":["AAAAAAAAAAAAAAAAAAAAAA=="]}     | about[0] MALFORMED
            {"lines":[],"about":[7]}                              | about[0] MALFORMED
            {"lines":[],"about":["a0000000-0000-0000-0000-000000000001","A0000000-0000-0000-0000-000000000001"]} | about[1] CONTRADICTORY
            {"lines":[],"urgent":"true"}                          | urgent MALFORMED
            {"lines":[],"urgent":1}                               | urgent MALFORMED
            {"lines":[],"worth":"100"}                            | worth MALFORMED
            {"lines":[],"worth":1.0}                              | worth MALFORMED
            {"lines":[],"worth":1e2}                              | worth MALFORMED
            {"lines":[],"worth":true}                             | worth MALFORMED
            {"lines":[],"worth":-1}                               | worth OUT_OF_RANGE
            {"lines":[],"worth":1000000000001}                    | worth OUT_OF_RANGE
            {"lines":[],"worth":99999999999999999999999}          | worth MALFORMED
            {"lines":[],"birth":"2026-11-25T23:00:00.000Z"}       | birth MALFORMED
            {"lines":[],"birth":20485}                            | birth MALFORMED
            {"lines":[],"birth":"0900-01-01"}                     | birth OUT_OF_RANGE
            {"lines":[],"birth":"+5874899-01-01"}                 | birth MALFORMED
            {"lines":[],"month":"10000-01"}                       | month MALFORMED
            {"lines":[],"month":[2026,1]}                         | month MALFORMED
            {"lines":[],"at":1764115200}                          | at MALFORMED
            {"lines":[],"at":"+300000-01-01T00:00:00Z"}           | at OUT_OF_RANGE
            {"lines":[],"colour":"red"}                           | colour UNKNOWN
            {"lines":[],"a b":1}                                  | body UNKNOWN
            {"lines":[],"":1}                                     | body UNKNOWN
            {"lines":[],"worth":NaN}                              | body MALFORMED
            {"lines":[],"lines":[]}                               | body MALFORMED
            {"lines":[]} {}                                       | body MALFORMED
            null                                                  | body MALFORMED
            []                                                    | body MALFORMED
            "lines"                                               | body MALFORMED
            """)
    void nothing_is_made_to_fit(String body, String error) {
        assertThat(errors(anna.post(PATH, body))).containsExactly(error);
    }

    @Test
    void an_optional_field_may_be_null_and_is_absent_then() {
        var answer = anna.post(PATH, """
                {"lines":[{"text":"x","colour":null}],"about":null,"urgent":null,"worth":null,"birth":null,\
                "month":null,"at":null}""");

        assertThat(answer.reason()).isEqualTo("NOT_WRITTEN"); // Read; there is no such note.
    }

    @Test
    void what_is_in_form_is_read() {
        var answer = anna.post(PATH, """
                {"lines":[{"text":"A\\nB","colour":"RED"}],"about":["%s"],"urgent":true,"worth":1000000000000,\
                "birth":"1900-01-01","month":"2199-12","at":"2026-03-01T09:30:00Z"}""".formatted(UUID.randomUUID()));

        assertThat(answer.reason()).isEqualTo("NOT_WRITTEN");
    }

    @Test
    void nobody_is_born_after_today_in_the_netherlands() {
        var today = LocalDate.now(DutchCalendar.ZONE);

        assertThat(anna.post(PATH, born(today)).reason()).isEqualTo("NOT_WRITTEN");
        assertThat(errors(anna.post(PATH, born(today.plusDays(1))))).containsExactly("birth OUT_OF_RANGE");
    }

    @Test
    void a_body_that_nests_without_end_is_refused() {
        assertThat(errors(anna.post(PATH, "[".repeat(30_000)))).containsExactly("body MALFORMED");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() throws Exception {
        assertThat(errors(sent(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})))
                .containsExactly("body MALFORMED");
        assertThat(errors(sent("\uFEFF{\"lines\":[]}".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("body MALFORMED");
        assertThat(errors(sent("{\"lines\":[]}".getBytes(StandardCharsets.UTF_16))))
                .containsExactly("body MALFORMED");
        assertThat(errors(sent(new byte[0]))).containsExactly("body MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/yaml",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-16",
                "application/json; charset=latin-what",
                "application/problem+json",
                "application/*",
                "*/*",
                "nonsense"
            })
    void another_media_type_is_not_read(String type) {
        var answer = anna.with("Content-Type", type).post(PATH, "{\"lines\":[]}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.reason()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(answer.header("Accept")).isEqualTo("application/json");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | ``          | NOT_WRITTEN
            POST | {}          | NOT_WRITTEN
            POST | {"by":1}    | body UNKNOWN
            POST | []          | body UNKNOWN
            POST | {} {}       | body UNKNOWN
            POST | what        | body UNKNOWN
            GET  | ``          | NOT_FOUND
            GET  | {}          | NOT_FOUND
            GET  | {"a":1}     | body UNKNOWN
            """)
    void a_body_that_no_operation_declares_says_nothing(String method, String body, String told) {
        var answer = anna.with("Idempotency-Key", UUID.randomUUID().toString())
                .send(method, method.equals("GET") ? NOTE : NOTE + "/_touch", body);

        assertThat(answer.reason().equals("BAD_INPUT") ? answer.errors() : List.of(answer.reason()))
                .containsExactly(told);
    }

    @Test
    void a_body_that_no_operation_declares_is_json_too() {
        assertThat(anna.with("Content-Type", "text/plain")
                        .post(NOTE + "/_touch", "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void a_text_is_as_long_as_its_characters() {
        var body = "{\"lines\":[{\"text\":\"%s\"}]}";

        assertThat(anna.post(PATH, body.formatted("\uD83D\uDE00".repeat(4_000))).reason())
                .isEqualTo("NOT_WRITTEN");
        assertThat(errors(anna.post(PATH, body.formatted("\uD83D\uDE00".repeat(4_001)))))
                .containsExactly("lines[0].text TOO_LARGE");
        assertThat(anna.post(PATH, "{\"lines\":[],\"code\":\"\uD83D\uDE00\uD83D\uDE00\"}")
                        .reason())
                .isEqualTo("NOT_WRITTEN");
        assertThat(errors(anna.post(PATH, "{\"lines\":[],\"code\":\"abc\"}"))).containsExactly("code TOO_LARGE");
    }

    @Test
    void json_in_utf8_is_read_however_it_is_named() {
        var answer = anna.with("Content-Type", "Application/JSON;charset=UTF-8").post(PATH, "{\"lines\":[]}");

        assertThat(answer.reason()).isEqualTo("NOT_WRITTEN");
    }

    private Http.Answer sent(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(anna.base() + PATH))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body));
        anna.headers().forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Http.Answer(answer.statusCode(), answer.headers(), answer.body());
        }
    }

    private static String born(LocalDate day) {
        return "{\"lines\":[],\"birth\":\"" + day + "\"}";
    }

    private static List<String> errors(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.errors();
    }
}
