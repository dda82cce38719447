package nl.keerpunt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.RawHttp;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary clients get what HTTP promises them. */
class MannersTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "0"                  | 200
            "7", "0"             | 200
            "a,b" , "0",         | 200
            *                    | 200
            W/"0"                | 412
            "7", W/"0"           | 412
            "00x"                | 412
            "99999999999999999999" | 412
            0                    | 400
            "0                   | 400
            "0" "1"              | 400
            *, "0"               | 400
            ,                    | 400
            """)
    void a_precondition_holds_when_a_strong_tag_of_its_list_is_the_version(String header, int status) {
        var answer = anna.with("If-Match", header).post(path() + "/_amend", Map.of("by", 1));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void several_lines_are_one_list() throws Exception {
        var answer = RawHttp.at(anna.base())
                .ask("POST " + path() + "/_amend HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + anna.headers().get("Authorization")
                        + "\r\nIdempotency-Key: lines\r\nIf-Match: \"7\"\r\nIf-Match: \"0\"\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"by\":1}");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_position_is_one_line() throws Exception {
        var answer = RawHttp.at(anna.base())
                .ask("GET /v1/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + anna.headers().get("Authorization")
                        + "\r\nMin-Position: notes:1\r\nMin-Position: notes:1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Min-Position");
    }

    @Test
    void anything_at_all_is_not_matched_by_nothing() {
        var answer = anna.with("If-Match", "*").post("/v1/notes/" + UUID.randomUUID() + "/_amend", Map.of("by", 1));

        assertThat(answer.status()).isEqualTo(412);
    }

    @Test
    void an_entity_shown_as_it_was_carries_no_version_to_decide_on() {
        var note = path();

        assertThat(anna.get(note).header("ETag")).isEqualTo("\"0\"");
        assertThat(anna.get(note + "?validOn=2199-01-01").header("ETag")).isEmpty();
        assertThat(anna.get("/v1/notes").header("ETag")).isEmpty();
    }

    @Test
    void the_head_of_an_answer_is_that_answer_without_its_body() {
        var note = path();
        var whole = anna.get(note);

        var head = anna.send("HEAD", note, null);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(head.header("Content-Type")).isEqualTo(whole.header("Content-Type"));
    }

    @Test
    void an_answer_leaves_whole_with_its_length() {
        var made = anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));

        for (var answer : List.of(made, anna.get(made.header("Location")))) {
            assertThat(answer.header("Content-Length"))
                    .isEqualTo("" + answer.text().length());
            assertThat(answer.header("Transfer-Encoding")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE  | /v1/notes         | POST, GET, HEAD
            PUT     | /v1/notes/{id}    | GET, HEAD
            OPTIONS | /v1/notes/{id}    | GET, HEAD
            SHOUT   | /v1/notes/{id}    | GET, HEAD
            GET     | /v1/notes/{id}/_amend | POST
            """)
    void another_method_is_told_which_there_are(String method, String path, String allowed) {
        var answer = anna.send(method, path.replace("{id}", UUID.randomUUID().toString()), null);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.reason()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder(allowed.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/elsewhere", "/v1/notes/", "/v1", "/", "/error", "/actuator", "/openapi.json/", "/v2/notes"})
    void an_unknown_address_is_not_found(String address) {
        var answer = anna.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.reason()).isEqualTo("NOT_FOUND");
        assertThat(service.http().get(address).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/notes%2Fx", "/v1/notes;a=b", "/v1//notes", "/v1/%00", "/v1/%ff", "/v1/%zz", "/v1/../x"})
    void an_address_that_makes_no_sense_is_a_problem(String address) throws Exception {
        var answer = RawHttp.at(anna.base())
                .ask("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + anna.headers().get("Authorization") + "\r\n\r\n");

        assertThat(answer)
                .containsPattern("^HTTP/1.1 40[04]")
                .contains("application/problem+json")
                .contains("\"reason\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/json                                   | 200
            */*                                                | 200
            application/*                                      | 200
            text/html, */*;q=0.1                               | 200
            application/problem+json, application/json;q=0.5   | 200
            application/json;charset=utf-8                     | 200
            application/problem+json                           | 406
            text/html                                          | 406
            application/yaml                                   | 406
            application/json;q=0, */*                          | 406
            nonsense                                           | 406
            """)
    void what_is_not_accepted_is_not_given(String accept, int status) {
        var answer = anna.with("Accept", accept).get("/v1/notes");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
        assertThat(answer.reason()).isEqualTo(status == 200 ? "" : "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl                        | nl | Deze notitie bestaat niet. Schrijf die eerst.
            nl-BE, en;q=0.5           | nl | Deze notitie bestaat niet. Schrijf die eerst.
            fr, nl;q=0.4, en;q=0.2    | nl | Deze notitie bestaat niet. Schrijf die eerst.
            en;q=0.3, nl;q=0.7        | nl | Deze notitie bestaat niet. Schrijf die eerst.
            nl;q=0, en                | en | There is no such note. Write it first.
            nl;q=0                    | en | There is no such note. Write it first.
            en-GB                     | en | There is no such note. Write it first.
            fr                        | en | There is no such note. Write it first.
            *                         | en | There is no such note. Write it first.
            ;;;                       | en | There is no such note. Write it first.
            """)
    void a_refusal_speaks_the_language_that_its_reader_likes_best(String accept, String language, String sentence) {
        var answer = anna.with("Accept-Language", accept)
                .post("/v1/notes/" + UUID.randomUUID() + "/_amend", Map.of("by", 1));

        assertThat(answer.json().path("detail").asString()).isEqualTo(sentence);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes", "/v1/elsewhere", "/openapi.json", "/error", "/actuator/health/readiness"})
    void any_number_of_languages_may_be_named_in_any_number_of_lines(String address) throws Exception {
        var named = "fr;q=0.9,de;q=0.8,es;q=0.7,it;q=0.6,pl;q=0.5,pt;q=0.4,sv;q=0.3,da;q=0.2,fi;q=0.2,tr;q=0.2,nl";
        for (var lines : List.of(named, named.replace(",", "\r\nAccept-Language: "))) {
            var answer = RawHttp.at(anna.base())
                    .ask("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                            + anna.headers().get("Authorization") + "\r\nAccept-Language: " + lines + "\r\n\r\n");

            assertThat(answer)
                    .containsPattern(
                            address.equals("/v1/elsewhere") || address.equals("/error")
                                    ? "^HTTP/1.1 404(?s).*Content-Language: nl"
                                    : "^HTTP/1.1 200");
        }
    }

    @Test
    void what_is_wrong_is_told_in_that_language_too() {
        var dutch = anna.with("Accept-Language", "nl");

        var bad = dutch.post(path() + "/_amend", Map.of("by", 1_001));
        var malformed = dutch.get("/v1/notes?since=x&colour=x");

        assertThat(bad.json().at("/errors/0/detail").asString()).isEqualTo("Hoogstens 1000.");
        assertThat(malformed.json().path("errors").findValuesAsString("detail"))
                .containsExactlyInAnyOrder(
                        "Een dag van 1900-01-01 tot en met 2199-12-31: 2026-03-01.", "Kies uit: RED, BLUE.");
        assertThat(service.http()
                        .with("Accept-Language", "nl")
                        .get("/v1/notes")
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Stuur een geldig toegangsbewijs (token) mee, of voor een agenda-abonnement de gebruiker en "
                        + "het geheim daarvan.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/9.9\r\nHost: x",
                "HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: zip",
                "HTTP/1.1\r\nHost: x\r\nA b: c"
            })
    void a_request_that_http_does_not_know_is_a_problem_of_the_caller(String rest) throws Exception {
        var answer = RawHttp.at(anna.base()).ask("POST /v1/notes " + rest + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    private String path() {
        return anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."))
                .header("Location");
    }
}
