package nl.keerpunt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CorrelationsTest {

    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Test
    void log_lines_of_a_request_carry_the_callers_own_uuid() throws Exception {
        var own = "6f1f4f0e-4f7a-4d0c-9d39-2f1b1c1a7a10";

        assertThat(logged(own)).isEqualTo(own);
        assertThat(MDC.get(Correlations.IN_THE_LOG)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Noor sleeps on the sofa", "6f1f4f0e-4f7a-4d0c-9d39-2f1b1c1a7a10\nERROR"})
    void nothing_else_that_a_caller_typed_enters_the_log(String typed) throws Exception {
        assertThat(logged(typed)).matches(UUID_FORM).isNotEqualTo(typed);
    }

    @Test
    void the_patterns_of_the_house_print_it() throws IOException {
        for (var pattern : new String[] {
            "src/main/java/nl/keerpunt/platform/start/ServiceStarter.java",
            "../../deploy/local/src/main/resources/logback.xml"
        }) {
            assertThat(Files.readString(Path.of(pattern))).contains("[%X{" + Correlations.IN_THE_LOG + ":-}]");
        }
    }

    private static String logged(String typed) throws Exception {
        var request = new MockHttpServletRequest("GET", "/v1/notes");
        request.addHeader(Correlations.CORRELATION, typed);
        var logged = new AtomicReference<>("");
        new Correlations()
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (_, _) -> logged.set(String.valueOf(MDC.get(Correlations.IN_THE_LOG))));
        return Objects.requireNonNull(logged.get());
    }
}
