package nl.keerpunt.gateway.file;

import static nl.keerpunt.paper.Xhtml.each;
import static nl.keerpunt.paper.Xhtml.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.gateway.file.Readable.Line;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.paper.Page;
import nl.keerpunt.paper.Page.Place;
import nl.keerpunt.paper.Xhtml;
import tools.jackson.databind.JsonNode;

/**
 * A file as a page in XHTML, in Dutch, with headings and tables that can be read aloud. Words of people are text in
 * it.
 */
record FilePage(PersonsFile file) {

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

    Page page() {
        return new Page(
                "Inzage in uw gegevens",
                "Inzage in persoonsgegevens (AVG, artikel 15)",
                "Inzage (AVG, artikel 15)",
                places(),
                body());
    }

    private static List<Place> places() {
        var parts = Stream.of(Neighbour.values())
                .map(neighbour -> new Place(TITLES.getOrDefault(neighbour, ""), neighbour.label()));
        return Stream.of(
                        Stream.of(new Place("Mededelingen", "mededelingen")),
                        parts,
                        Stream.of(new Place("Wie uw gegevens heeft gezien", "gezien")))
                .flatMap(Function.identity())
                .toList();
    }

    private String body() {
        return """
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
                """.formatted(
                        person(),
                        each(file.notices(), FilePage::notice),
                        keepingRules(),
                        each(List.of(Neighbour.values()), this::part),
                        looks());
    }

    private String person() {
        var readable = Readable.of(file.part(Neighbour.HOUSEHOLD));
        var person = file.person().map(readable::lines).map(FilePage::fields).orElse("<p>Wie dit is, is gewist.</p>");
        return person + "<p>Gemaakt op " + Readable.moment(file.madeAt().toString()) + ".</p>";
    }

    private static String notice(Notice notice) {
        return "<h3>" + text(notice.subject()) + " (artikel " + text(notice.article()) + ")</h3><p>"
                + text(notice.text()) + "</p>";
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
        return "<h3>" + text(readable.word(fact.path("name").asString(""))) + "</h3>"
                + "<p class=\"by\">Vastgelegd op "
                + text(Readable.moment(fact.path("recordedAt").asString(""))) + " door "
                + text(fact.path("by").asString("")) + "</p>"
                + fields(readable.lines(fact.path("content")));
    }

    private static String fields(List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : "<table class=\"fields\"><tbody>"
                        + each(
                                lines,
                                line -> "<tr><th scope=\"row\">" + text(line.label()) + "</th><td>"
                                        + Xhtml.lines(line.value()) + "</td></tr>")
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
        return "<tr>" + each(cells, cell -> "<td>" + text(cell) + "</td>") + "</tr>";
    }
}
