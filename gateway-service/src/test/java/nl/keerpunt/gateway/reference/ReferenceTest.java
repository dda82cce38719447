package nl.keerpunt.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.testing.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, as a browser of a stranger gets them. */
class ReferenceTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"#?]*)");

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
    @ValueSource(strings = {"/", "/operations"})
    void a_page_may_load_nothing_from_elsewhere_and_be_shown_within_none(String path) {
        var page = door.stranger().get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe", "*", "https:");
        assertThat(page.text()).doesNotContain("style=", "<style", "onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/operations"})
    void all_that_a_page_leads_to_is_there(String path) {
        assertThat(LOADED.matcher(door.stranger().get(path).text())
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .hasSizeGreaterThan(3)
                .allSatisfy(address -> assertThat(door.stranger().get(address).status())
                        .as(address)
                        .isNotEqualTo(404)
                        .isNotEqualTo(401));
    }

    @ParameterizedTest
    @CsvSource({"/reference/page.css, text/css;charset=utf-8", "/reference/icon.svg, image/svg+xml"})
    void our_own_files_are_asked_about_each_time_and_sent_once(String path, String type) {
        var first = door.stranger().get(path);

        assertThat(first.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again(path, first).status()).isEqualTo(304);
    }

    @Test
    void what_swagger_ui_brings_is_kept_for_good() {
        var first = door.stranger().get(Files.SWAGGER_UI + "swagger-ui-bundle.js");

        assertThat(first.header("Content-Type")).isEqualToIgnoringCase("text/javascript;charset=utf-8");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(first.text()).contains("SwaggerUIBundle");
        assertThat(again(Files.SWAGGER_UI + "swagger-ui-bundle.js", first).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reference/nothing.css",
                "/reference/own.json",
                "/reference/swagger-ui/0.0.0/swagger-ui.css",
                "/reference/swagger-ui/5.32.0/index.html",
                "/reference/swagger-ui/5.32.0/oauth2-redirect.html"
            })
    void nothing_else_is_served(String path) {
        assertThat(door.stranger().get(path).reason()).isEqualTo("UNKNOWN_PATH");
    }

    private static Answer again(String path, Answer first) {
        return door.stranger().with("If-None-Match", first.header("ETag")).get(path);
    }
}
