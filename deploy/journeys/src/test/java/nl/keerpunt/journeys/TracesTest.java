package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The searcher finds what is there, in every form it claims to know. */
class TracesTest {

    private static final String NAME = "Samira Zonneveld";

    private final Traces traces = Traces.of(NAME);

    @Test
    void a_text_is_found_as_it_is() {
        assertThat(traces.isIn("{\"name\":\"Samira Zonneveld\"}")).isTrue();
    }

    @Test
    void bytes_are_found_in_hexadecimal() {
        var bytes = HexFormat.of().formatHex(("x" + NAME).getBytes(StandardCharsets.UTF_8));

        assertThat(traces.isIn("(7,\"\\\\x" + bytes + "\")")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void base64_is_found_at_any_offset(String before) {
        var encoded = Base64.getEncoder().encodeToString((before + NAME + "!").getBytes(StandardCharsets.UTF_8));

        assertThat(traces.isIn(encoded)).isTrue();
    }

    @Test
    void base64_is_found_within_bytes() {
        var encoded = Base64.getEncoder().encode(("ab" + NAME).getBytes(StandardCharsets.UTF_8));

        assertThat(traces.isIn(HexFormat.of().formatHex(encoded))).isTrue();
    }

    @Test
    void a_file_is_found() throws IOException {
        var folder = Platforms.emptyFolder("traces");
        var file = Files.writeString(folder.resolve("segment.log"), "\u0000\u0001 " + NAME + " \u0000");
        Files.writeString(folder.resolve("other.log"), "nothing here");

        assertThat(traces.in(folder)).containsExactly(file);
    }

    @Test
    void another_text_is_not_found() {
        assertThat(traces.isIn("Samira Waterman")).isFalse();
    }
}
