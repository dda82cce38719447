package nl.keerpunt.gateway.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each answer is held against the document of the door, which has what the gateway says of itself. */
class GlossaryApiTest {

    private static final String TERMS = "/v1/glossary-terms";

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_a_role_reads_all_terms_and_any_one(Role role) {
        var caller = caller(role);

        var all = caller.get(TERMS);
        assertThat(all.status()).as(all.text()).isEqualTo(200);
        assertThat(all.header("Content-Type")).isEqualTo("application/json");
        assertThat(all.header("API-Version")).isEqualTo("1.0.0");
        assertThat(codes(all)).hasSizeGreaterThan(50).contains("household", "support-line", "parked-fact");
        assertThat(caller.get(TERMS + "/household").status()).isEqualTo(200);
    }

    @Test
    void nobody_comes_in_without_a_token_or_without_a_role() {
        assertThat(http().get(TERMS).reason()).isEqualTo("NO_TOKEN");
        var visitor = door.identity().token(claims -> claims.subject("x").claim("roles", "visitor"));
        assertThat(http().as(visitor).get(TERMS).status()).isIn(401, 403);
    }

    @Test
    void no_service_is_asked() {
        anna().get(TERMS + "?find=plan");

        for (var neighbour : Neighbour.values()) {
            assertThat(door.service(neighbour).asked())
                    .noneMatch(asked -> asked.path().startsWith("/v1"));
        }
    }

    @Test
    void a_term_has_its_words_under_each_law_with_article_and_grade_and_its_labels() {
        var term = anna().get(TERMS + "/request").json();

        assertThat(term.path("english").asString()).isEqualTo("request");
        assertThat(term.path("dutch").toString()).isEqualTo("[\"melding\",\"hulpvraag\"]");
        assertThat(term.at("/meaning/nl").asString()).contains("geen aanvraag");
        assertThat(term.at("/synonyms/0").toString()).isEqualTo("""
                {"word":"melding","law":"WMO","fit":"SAME","source":"Wmo 2015, art. 2.3.2, eerste lid",\
                "read":"wettekst op wetten.legaltools.nl","grade":"VERIFIED"}""");
        assertThat(term.path("labels")
                        .valueStream()
                        .map(label -> label.path("audience").asString()))
                .containsExactly("RESIDENT", "PROFESSIONAL", "PROVIDER", "CONTROLLER");
    }

    @Test
    void a_word_of_practice_has_no_law() {
        assertThat(anna().get(TERMS + "/director").json().at("/synonyms/0").has("law"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "find=Maatwerkvoorziening, support-line",
        "find=clientondersteuning, client-support",
        "find=cli%C3%ABntondersteuning, client-support",
        "find=melding&law=WMO&audience=RESIDENT, request"
    })
    void a_term_is_looked_up_by_a_word_of_either_language(String query, String code) {
        assertThat(codes(anna().get(TERMS + "?" + query))).first().isEqualTo(code);
    }

    @Test
    void a_word_that_nobody_uses_finds_an_empty_list() {
        assertThat(anna().get(TERMS + "?find=fiets").text()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void a_code_that_there_is_not_is_told() {
        var answer = anna().with("Accept-Language", "nl").get(TERMS + "/bicycle");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.reason()).isEqualTo("NOT_FOUND");
        assertThat(answer.json().path("detail").asString()).startsWith("Dit bestaat hier niet");
    }

    @Test
    void an_unknown_law_or_audience_is_told_with_those_that_there_are() {
        var answer = anna().get(TERMS + "?law=BICYCLE&audience=resident&find=%20&colour=blue");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "law NOT_ONE_OF", "audience NOT_ONE_OF", "find NOT_A_WORD", "colour UNKNOWN_KEY");
        assertThat(answer.text())
                .contains("One of: WMO, JEUGDWET, PARTICIPATIEWET, WGS, AWB, AVG, GEMEENTEWET, BBV.")
                .contains("One of: RESIDENT, PROFESSIONAL, PROVIDER, CONTROLLER.")
                .contains("At most 100 characters")
                .doesNotContain("BICYCLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"find=", "find=--", "find=a%01b", "find=a%0Ab", "law=", "audience=", "law=WMO&law=WMO"})
    void a_key_that_says_nothing_or_says_it_twice_is_told(String query) {
        var answer = anna().get(TERMS + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).hasSize(1).allMatch(error -> query.startsWith(error.split(" ")[0]));
    }

    @Test
    void a_word_may_have_a_hundred_characters() {
        assertThat(anna().get(TERMS + "?find=" + "x".repeat(Sought.LONGEST)).status())
                .isEqualTo(200);
        assertThat(anna().get(TERMS + "?find=" + "x".repeat(Sought.LONGEST + 1)).status())
                .isEqualTo(400);
    }

    @Test
    void one_term_knows_no_keys() {
        assertThat(anna().get(TERMS + "/plan?law=WMO").errors()).containsExactly("law UNKNOWN_KEY");
    }

    @Test
    void whoever_has_the_answer_is_told_that_it_is_still_the_same() {
        var first = anna().get(TERMS + "/plan");
        var again = anna().with("If-None-Match", first.header("ETag")).get(TERMS + "/plan");
        var other = anna().with("If-None-Match", first.header("ETag")).get(TERMS + "/goal");

        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void it_is_read_and_nothing_else() {
        for (var path : new String[] {TERMS, TERMS + "/plan"}) {
            var answer = door.anna().post(path, "{}");

            assertThat(answer.reason()).isEqualTo("METHOD_NOT_ALLOWED");
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
            assertThat(anna().with("Accept", "text/html").get(path).status()).isEqualTo(406);
            assertThat(door.anna().get(path + "/").status()).isEqualTo(404);
        }
    }

    private static Stream<String> codes(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(term -> term.path("code").asString());
    }

    private static Http anna() {
        return caller(Role.ACCESS);
    }

    private static Http caller(Role role) {
        return http().as(door.identity().token(claims -> {
            claims.subject("anna").claim("roles", List.of(role.name().toLowerCase(Locale.ROOT)));
            if (role == Role.PROVIDER) {
                claims.claim("agb", "75000001");
            } else {
                claims.claim("municipality", "0307");
            }
        }));
    }

    private static Http http() {
        return Http.at("http://localhost:" + door.port());
    }
}
