package nl.keerpunt.journeys.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

    private static final String NAME = "Samira Zonneveld";
    private static final String NUMBER = "999990019";

    private final Needles needles = Needles.of(List.of(NAME, NUMBER));

    @Test
    void each_text_is_found_among_other_bytes() {
        var hay = ("\u0000\u00ff{\"name\":\"" + NAME + "\"}" + NUMBER).getBytes(UTF_8);

        assertThat(needles.in(hay)).containsExactlyInAnyOrder(NAME, NUMBER);
    }

    @Test
    void a_text_in_hexadecimal_is_found() {
        var hay = "\\x00" + HexFormat.of().formatHex(NAME.getBytes(UTF_8)) + "00";

        assertThat(needles.in(hay.getBytes(UTF_8))).containsExactly(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"", "{\"n"})
    void a_text_in_base64_is_found_wherever_it_begins(String before) {
        var hay = Base64.getEncoder().encodeToString((before + NAME + "\"}").getBytes(UTF_8));

        assertThat(needles.in(hay.getBytes(UTF_8))).containsExactly(NAME);
    }

    @Test
    void what_only_resembles_it_is_not_found() {
        assertThat(needles.in("Samira Zonneveld".replace('a', 'e').getBytes(UTF_8)))
                .isEmpty();
        assertThat(needles.in("Samira Zonnevel".getBytes(UTF_8))).isEmpty();
    }
}
