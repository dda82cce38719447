package nl.keerpunt.gateway.reference;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import nl.keerpunt.gateway.answer.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page of plain HTML in the house's style: no script, nothing from elsewhere (Content Security Policy, level 3). */
record Page(String language, String title, String main) {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'; form-action 'none'";

    ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(AnswerHeaders.API_VERSION, Problem.API_VERSION)
                .header(AnswerHeaders.CONTENT_SECURITY_POLICY, POLICY)
                .body(html());
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
                <nav aria-label="Keerpunt API">
                <a href="/">Reference</a>
                <a href="/operations">Operations</a>
                <a href="/health">Health</a>
                </nav>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(language, htmlEscape(title), htmlEscape(title), main);
    }
}
