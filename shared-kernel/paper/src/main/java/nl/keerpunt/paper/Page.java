package nl.keerpunt.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page in XHTML, in Dutch, with headings, lists and tables that can be read aloud (pagina).
 *
 * @param title as a reader of documents shows it
 * @param subject what it is, in one line
 * @param footer what stands at the left under each sheet, as plain text
 * @param places what can be gone to at once, in its order
 * @param body the XHTML of all that is in it; what people said has gone through {@link Xhtml#text}
 */
public record Page(String title, String subject, String footer, List<Place> places, String body) {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; }
              @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8pt 'Liberation Sans'; } }
            body { font: 10pt/1.45 'Liberation Sans'; color: #1a1a1a; }
            h1 { font-size: 20pt; margin: 0 0 6mm 0; }
            h2 { font-size: 14pt; margin: 9mm 0 3mm 0; border-bottom: 0.4mm solid #00508c; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; }
            ul { margin: 0 0 2mm 0; padding-left: 6mm; }
            li { margin: 0 0 1mm 0; }
            .note { border: 0.4mm solid #1a1a1a; padding: 3mm; margin: 4mm 0; page-break-inside: avoid; }
            .by { font-size: 8.5pt; color: #4a4a4a; }
            table { width: 100%%; table-layout: fixed; border-collapse: collapse; font-size: 9pt;
              -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 0.8mm 2mm 0.8mm 0; border-bottom: 0.1mm solid #b0b0b0;
              word-wrap: break-word; }
            th { font-weight: bold; }
            .fields th { width: 38%%; }
            .list th:first-child { width: 20%%; }
            """;

    public Page {
        places = List.copyOf(places);
        if (!footer.matches("[\\p{L}\\p{N} ,.():-]*")) {
            throw new IllegalArgumentException("a footer is plain text: it stands in a style");
        }
    }

    /**
     * A place in it that can be gone to (bladwijzer).
     *
     * @param anchor the id of its heading
     */
    public record Place(String name, String anchor) {}

    String html() {
        return """
                <html lang="nl">
                <head>
                <title>%s</title>
                <meta name="subject" content="%s"/>
                <style>%s</style>
                <bookmarks>%s</bookmarks>
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(Xhtml.text(title), Xhtml.text(subject), STYLE.formatted(footer), bookmarks(), body);
    }

    private String bookmarks() {
        return places.stream()
                .map(place -> "<bookmark name=\"" + Xhtml.text(place.name()) + "\" href=\"#"
                        + Xhtml.text(place.anchor()) + "\"/>")
                .collect(Collectors.joining());
    }
}
