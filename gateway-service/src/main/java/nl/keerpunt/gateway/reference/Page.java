package nl.keerpunt.gateway.reference;

import java.nio.charset.StandardCharsets;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A page of plain HTML in the house's style: no script, nothing from elsewhere (Content Security Policy, level 3). */
record Page(String language, String title, String main) {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'; form-action 'none'";

    static final String NAVIGATION = """
            <nav aria-label="Keerpunt API">
            <a href="/">Reference</a>
            <a href="/first-steps">First steps</a>
            <a href="/guide">What to know</a>
            <a href="/compatibility">Compatibility</a>
            <a href="/operations">Operations</a>
            <a href="/messages">Messages</a>
            <a href="/problems">Problems</a>
            <a href="/health">Health</a>
            </nav>
            """;

    ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .header(AnswerHeaders.CONTENT_SECURITY_POLICY, POLICY)
                .body(html());
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private String html() {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/reference/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/reference/page.css">
                </head>
                <body>
                %s<main class="text">
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(language, escaped(title), NAVIGATION, escaped(title), main);
    }
}
