package nl.keerpunt.gateway.file;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keerpunt.gateway.file.Readable.Line;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * A file as a page in XHTML, in Dutch, with headings and tables that can be read aloud. Words of people are text in
 * it.
 */
record FilePage(PersonsFile file) {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-left { content: "Inzage (AVG, artikel 15)"; font: 8pt 'Liberation Sans'; }
              @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8pt 'Liberation Sans'; } }
            body { font: 10pt/1.45 'Liberation Sans'; color: #1a1a1a; }
            h1 { font-size: 20pt; margin: 0 0 6mm 0; }
            h2 { font-size: 14pt; margin: 9mm 0 3mm 0; border-bottom: 0.4mm solid #00508c; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; }
            .note { border: 0.4mm solid #1a1a1a; padding: 3mm; margin: 4mm 0; page-break-inside: avoid; }
            .by { font-size: 8.5pt; color: #4a4a4a; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9pt;
              -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 0.8mm 2mm 0.8mm 0; border-bottom: 0.1mm solid #b0b0b0;
              word-wrap: break-word; }
            th { font-weight: bold; }
            .fields th { width: 38%; }
            .list th:first-child { width: 20%; }
            """;

    private static final Map<Neighbour, String> TITLES = Map.of(
            Neighbour.HOUSEHOLD, "Wie u bent, meldingen en regie",
            Neighbour.PLAN, "Het plan",
            Neighbour.PROVIDER, "Uitvoering van de ondersteuning",
            Neighbour.BUDGET, "Geld");

    private static final Map<Neighbour, String> PLACES = Map.of(
            Neighbour.HOUSEHOLD, "huishouden",
            Neighbour.PLAN, "plan",
            Neighbour.PROVIDER, "ondersteuning",
            Neighbour.BUDGET, "geld");

    /** How much of it there is to lay out. */
    int rows() {
        return List.of(Neighbour.values()).stream()
                .map(file::part)
                .mapToInt(part -> part.path("looks").size()
                        + part.path("facts")
                                .valueStream()
                                .mapToInt(fact -> 2 + size(fact.path("content")))
                                .sum())
                .sum();
    }

    private static int size(JsonNode content) {
        return content.isContainer()
                ? content.valueStream().mapToInt(FilePage::size).sum()
                : 1;
    }

    String html() {
        return """
                <html lang="nl">
                <head>
                <title>Inzage in uw gegevens</title>
                <meta name="subject" content="Inzage in persoonsgegevens (AVG, artikel 15)"/>
                <style>%s</style>
                <bookmarks>%s</bookmarks>
                </head>
                <body>
                <h1>Inzage in uw gegevens</h1>
                %s
                <div class="note"><p><b>Voor de regisseur, vóór het overhandigen.</b> In wat mensen in eigen woorden zeiden
                kan iemand anders genoemd zijn. Lees dit document en bespreek met de functionaris gegevensbescherming wat van
                een ander is (AVG, artikel 15, vierde lid).</p></div>
                <h2 id="mededelingen">Waarom de gemeente deze gegevens heeft en wat uw rechten zijn</h2>
                %s
                <h3>Bewaartermijnen</h3>
                %s
                %s
                <h2 id="gezien">Wie uw gegevens heeft gezien</h2>
                %s
                </body>
                </html>
                """.formatted(
                        STYLE,
                        bookmarks(),
                        person(),
                        each(file.notices(), FilePage::notice),
                        keepingRules(),
                        each(List.of(Neighbour.values()), this::part),
                        looks());
    }

    private static String bookmarks() {
        return bookmark("Mededelingen", "mededelingen")
                + each(
                        List.of(Neighbour.values()),
                        neighbour -> bookmark(TITLES.getOrDefault(neighbour, ""), neighbour.label()))
                + bookmark("Wie uw gegevens heeft gezien", "gezien");
    }

    private static String bookmark(String name, String place) {
        return "<bookmark name=\"" + escaped(name) + "\" href=\"#" + place + "\"/>";
    }

    private String person() {
        var readable = Readable.of(file.part(Neighbour.HOUSEHOLD));
        var person = file.person().map(readable::lines).map(FilePage::fields).orElse("<p>Wie dit is, is gewist.</p>");
        return person + "<p>Gemaakt op " + Readable.moment(file.madeAt().toString()) + ".</p>";
    }

    private static String notice(Notice notice) {
        return "<h3>" + escaped(notice.subject()) + " (artikel " + escaped(notice.article()) + ")</h3><p>"
                + escaped(notice.text()) + "</p>";
    }

    private String keepingRules() {
        var readable = Readable.of(file.part(Neighbour.HOUSEHOLD));
        return table(
                List.of("Wet", "Wat", "Jaren na de laatste wijziging", "Bron"),
                each(
                        file.keepingRules().valueStream().toList(),
                        rule -> row(List.of(
                                readable.word(rule.path("law").asString("")),
                                rule.path("kind").asString(""),
                                rule.path("years").asString(""),
                                rule.path("source").asString("")
                                        + (rule.path("grade").asString("").equals("TO_BE_CONFIRMED")
                                                ? " (te bevestigen)"
                                                : "")))));
    }

    private String part(Neighbour neighbour) {
        var part = file.part(neighbour);
        var readable = Readable.of(part);
        var erased = part.path("erased").asBoolean()
                ? "<p>Dit is gewist. Kenmerken, datums en bedragen zijn over; namen en woorden niet.</p>"
                : "";
        var facts = part.path("facts").isEmpty()
                ? "<p>Hier is niets vastgelegd.</p>"
                : each(part.path("facts").valueStream().toList(), fact -> fact(fact, readable));
        return "<h2 id=\"" + neighbour.label() + "\">" + TITLES.getOrDefault(neighbour, "") + "</h2>" + erased + facts;
    }

    private static String fact(JsonNode fact, Readable readable) {
        return "<h3>" + escaped(readable.word(fact.path("name").asString(""))) + "</h3>"
                + "<p class=\"by\">Vastgelegd op "
                + escaped(Readable.moment(fact.path("recordedAt").asString(""))) + " door "
                + escaped(fact.path("by").asString("")) + "</p>"
                + fields(readable.lines(fact.path("content")));
    }

    private static String fields(List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : "<table class=\"fields\"><tbody>"
                        + each(
                                lines,
                                line -> "<tr><th scope=\"row\">" + escaped(line.label()) + "</th><td>"
                                        + escaped(line.value()).replace("\n", "<br/>") + "</td></tr>")
                        + "</tbody></table>";
    }

    private String looks() {
        var rows = each(List.of(Neighbour.values()), neighbour -> {
            var part = file.part(neighbour);
            var readable = Readable.of(part);
            return each(part.path("looks").valueStream().toList(), look -> look(look, neighbour, readable));
        });
        return table(List.of("Wanneer", "Waar", "Wat", "Waarvoor", "In welke rol", "Team"), rows);
    }

    private static String look(JsonNode look, Neighbour neighbour, Readable readable) {
        return row(List.of(
                Readable.moment(look.path("at").asString("")),
                PLACES.getOrDefault(neighbour, ""),
                readable.word(look.path("operation").asString("")),
                readable.word(look.path("purpose").asString("")),
                readable.roles(look.path("role").asString("onbekend")),
                look.path("team").asString("geen")));
    }

    private static String table(List<String> heads, String rows) {
        return "<table class=\"list\"><thead><tr>"
                + each(heads, head -> "<th scope=\"col\">" + head + "</th>")
                + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(List<String> cells) {
        return "<tr>" + each(cells, cell -> "<td>" + escaped(cell) + "</td>") + "</tr>";
    }

    private static <T> String each(List<T> all, Function<T, String> written) {
        return all.stream().map(written).collect(Collectors.joining());
    }

    /** As XML reads it; what XML cannot hold is left out. */
    private static String escaped(String text) {
        var held = text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point >= 0x20 && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return HtmlUtils.htmlEscape(held.toString(), "UTF-8");
    }
}
