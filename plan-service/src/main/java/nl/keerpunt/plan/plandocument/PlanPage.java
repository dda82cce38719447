package nl.keerpunt.plan.plandocument;

import static nl.keerpunt.paper.Xhtml.each;
import static nl.keerpunt.paper.Xhtml.lines;
import static nl.keerpunt.paper.Xhtml.text;

import java.util.List;
import java.util.stream.IntStream;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.paper.Page;
import nl.keerpunt.paper.Page.Place;
import nl.keerpunt.plan.plainwords.PlainWords;
import nl.keerpunt.plan.plandocument.PlanDocument.Part;
import nl.keerpunt.plan.plandocument.PlanDocument.Section;

/** A plan on a page, with headings and lists that can be read aloud. Words of people are text in it. */
record PlanPage(PlanDocument document) {

    Page page() {
        var sections = document.sections();
        return new Page(
                document.title(),
                PlainWords.DUTCH.said("document.subject"),
                PlainWords.DUTCH.said("document.footer", PlainWords.DUTCH.day(document.madeOn())),
                IntStream.range(0, sections.size())
                        .mapToObj(at -> new Place(sections.get(at).heading(), anchor(at)))
                        .toList(),
                body(sections));
    }

    private String body(List<Section> sections) {
        return "<h1>" + text(document.title()) + "</h1>"
                + each(
                        IntStream.range(0, sections.size()).boxed().toList(),
                        at -> section(sections.get(at), anchor(at)));
    }

    private static String section(Section section, String anchor) {
        return "<h2 id=\"" + anchor + "\">" + text(section.heading()) + "</h2>"
                + each(section.sentences(), PlanPage::paragraph)
                + each(section.parts(), PlanPage::part);
    }

    private static String part(Part part) {
        return "<h3>" + lines(part.heading().value()) + "</h3>"
                + each(part.sentences(), PlanPage::paragraph)
                + (part.items().isEmpty()
                        ? ""
                        : "<ul>" + each(part.items(), item -> "<li>" + lines(item.value()) + "</li>") + "</ul>");
    }

    private static String paragraph(Words sentence) {
        return "<p>" + lines(sentence.value()) + "</p>";
    }

    private static String anchor(int at) {
        return "deel-" + (at + 1);
    }
}
