package nl.keerpunt.gateway.reference;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keerpunt.gateway.reference.ExplainedReason.Sentence;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What a problem's {@code type} leads to: its reason in English and in Dutch. */
final class ProblemPage {

    private static final String BACK =
            "<p><a href=\"/problems\">All problems <span lang=\"nl\">(alle problemen)</span></a></p>\n";

    private ProblemPage() {}

    static Page of(ExplainedReason reason) {
        var status = reason.status();
        return new Page(
                "en",
                reason.name(),
                "<p>" + status.value() + " " + status.getReasonPhrase() + "</p>\n"
                        + language(
                                "en",
                                "English",
                                sentences(reason, Sentence::english),
                                "Does asking again help?",
                                Repeating.after(reason).english())
                        + language(
                                "nl",
                                "Nederlands",
                                sentences(reason, Sentence::dutch),
                                "Helpt opnieuw vragen?",
                                Repeating.after(reason).dutch())
                        + facts(reason)
                        + operations(reason)
                        + BACK);
    }

    private static String language(String code, String name, String sentences, String question, String answer) {
        return """
                <section lang="%s">
                <h2>%s</h2>
                %s<h3>%s</h3>
                <p>%s</p>
                </section>
                """.formatted(code, name, sentences, question, Page.escaped(answer));
    }

    private static String sentences(ExplainedReason reason, Function<Sentence, String> language) {
        var all = reason.sentences();
        return all.stream()
                .map(said -> "<p>" + Page.escaped(language.apply(said))
                        + (all.size() == 1
                                ? ""
                                : " <small>(" + Page.escaped(String.join(", ", said.services())) + ")</small>")
                        + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String facts(ExplainedReason reason) {
        var facts = reason.facts();
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .map(fact -> "<li><code>" + Page.escaped(fact.field()) + "</code> "
                                + Page.escaped(fact.meaning()) + "</li>\n")
                        .collect(Collectors.joining(
                                "",
                                "<h2>What it tells besides <span lang=\"nl\">(wat erbij staat)</span></h2>\n<ul>\n",
                                "</ul>\n"));
    }

    private static String operations(ExplainedReason reason) {
        var operations = reason.operations();
        var list = operations.stream()
                .map(operation -> "<li><a href=\"/operations#" + Page.escaped(operation.id()) + "\"><code>"
                        + Page.escaped(operation.line()) + "</code></a> "
                        + Page.escaped(operation.content().path("summary").asString("")) + "</li>\n")
                .collect(Collectors.joining());
        return "<h2>Operations that may answer it <span lang=\"nl\">(bewerkingen)</span></h2>\n"
                + (operations.isEmpty()
                        ? "<p>None by itself: it is told before one is reached, or among the errors of another "
                                + "problem.</p>\n"
                        : "<ul>\n" + list + "</ul>\n");
    }

    static Page list(JsonNode description) {
        var rows = ExplainedReason.all(description)
                .map(reason -> """
                        <tr><td><a href="/problems/%s"><code>%s</code></a></td><td>%d</td>\
                        <td>%s</td><td lang="nl">%s</td></tr>
                        """.formatted(
                                reason.name(),
                                reason.name(),
                                reason.status().value(),
                                said(reason, Sentence::english),
                                said(reason, Sentence::dutch)))
                .collect(Collectors.joining());
        return new Page("en", "Problems", """
                <p>Whatever is refused or fails is answered by a problem
                (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>), as application/problem+json. Its
                <code>reason</code> is for programs and stays; its <code>detail</code> is for people, in the language of
                Accept-Language; its <code>type</code> leads to the page of the reason.</p>
                %s<table>
                <thead><tr><th scope="col">Reason</th><th scope="col">Status</th><th scope="col">English</th>\
                <th scope="col" lang="nl">Nederlands</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(missing(description), rows));
    }

    private static String said(ExplainedReason reason, Function<Sentence, String> language) {
        var all = reason.sentences();
        return all.size() == 1 ? Page.escaped(language.apply(all.getFirst())) : sentences(reason, language);
    }

    /** Nothing that was typed is shown. */
    static Page unknown(JsonNode description) {
        return new Page("en", HttpStatus.NOT_FOUND.getReasonPhrase(), """
                <p>No problem has this reason.</p>
                <p lang="nl">Er is geen probleem met deze reden.</p>
                %s%s""".formatted(missing(description), BACK));
    }

    private static String missing(JsonNode description) {
        var away = description
                .path("x-unavailable")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
        return away.isEmpty()
                ? ""
                : "<p>Not told now are the problems of " + Page.escaped(away) + ": unavailable.</p>\n";
    }
}
