package nl.keerpunt.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What every problem looks like (RFC 9457), whoever tells it. */
public final class ProblemForm {

    private ProblemForm() {}

    /** Where a reason is explained to people, as a path: whoever asks knows at which door. */
    public static URI typeOf(String reason) {
        return URI.create("/problems/" + reason);
    }

    public static HttpHeaders headers(Locale language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return headers;
    }

    /** Answers where Spring does not: from a filter, or from Tomcat itself. */
    public static void write(HttpServletResponse response, int status, Locale language, byte[] body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE); // Beside what else it varies by.
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
