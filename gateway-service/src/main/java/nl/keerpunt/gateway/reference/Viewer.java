package nl.keerpunt.gateway.reference;

import java.net.URI;
import java.util.Optional;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import org.springframework.http.ResponseEntity;

/**
 * The reference: Swagger UI on the whole description, where one can try what one reads.
 *
 * @param people where a local platform lists whom one may log in as; elsewhere a token is pasted
 */
record Viewer(Optional<URI> people) {

    private static final String PASTING = """
            <label for="token">Token (toegangsbewijs), kept until this page is closed</label>
            <input id="token" type="text" autocomplete="off" spellcheck="false">
            """;

    ResponseEntity<String> answer() {
        return ResponseEntity.ok()
                .contentType(Page.HTML)
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .header(AnswerHeaders.CONTENT_SECURITY_POLICY, policy())
                .body(html());
    }

    /** Swagger UI draws icons as data; all it needs else is ours. */
    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"
                + people.map(list -> " " + list.getScheme() + "://" + list.getAuthority())
                        .orElse("")
                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    private String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Keerpunt API</title>
                <link rel="icon" href="/reference/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%1$sswagger-ui.css">
                <link rel="stylesheet" href="/reference/page.css">
                </head>
                <body>
                %2$s<main>
                <h1>Keerpunt API</h1>
                <p>One household, one plan, one director, one budget. New here? Take the
                <a href="/first-steps">first steps</a>.</p>
                <noscript><p>Without script: <a href="/operations">all operations</a> on one page, or
                <a href="/openapi.json">the document</a>.</p></noscript>
                <section id="login" aria-label="Log in" hidden>
                %3$s<p role="status" id="told"></p>
                </section>
                <div id="reference"></div>
                </main>
                <script src="%1$sswagger-ui-bundle.js"></script>
                <script src="/reference/viewer.js"></script>
                </body>
                </html>
                """.formatted(
                Files.SWAGGER_UI, Page.NAVIGATION, people.map(Viewer::choice).orElse(PASTING));
    }

    private static String choice(URI people) {
        return """
                <label for="person">Log in as (inloggen als)</label>
                <select id="person" data-people="%s"><option value="">nobody</option></select>
                """.formatted(Page.escaped(people.toString()));
    }
}
