package nl.keerpunt.plan.plandocument;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.words.Text;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plainwords.PlainWords;

/** The plan as a household takes it home, in plain Dutch (plan op papier). */
@Schema(name = "PlanDocument")
record PlanDocument(String title, LocalDate madeOn, List<Section> sections) {

    PlanDocument {
        sections = List.copyOf(sections);
    }

    /** How much of it there is to lay out, in characters. */
    int length() {
        return sections.stream().mapToInt(Section::length).sum();
    }

    /** What stands under one heading. */
    @Schema(name = "PlanDocumentSection")
    record Section(String heading, List<Words> sentences, List<Part> parts) {

        Section {
            sentences = List.copyOf(sentences);
            parts = List.copyOf(parts);
        }

        static Section of(String heading, List<String> sentences, List<Part> parts) {
            return new Section(heading, told(sentences), parts);
        }

        private int length() {
            return characters(sentences) + parts.stream().mapToInt(Part::length).sum();
        }
    }

    /**
     * One goal, or one thing that is done.
     *
     * @param items what is told one below the other
     */
    @Schema(name = "PlanDocumentPart")
    record Part(Words heading, List<Words> sentences, List<Words> items) {

        Part {
            sentences = List.copyOf(sentences);
            items = List.copyOf(items);
        }

        static Part of(String heading, List<String> sentences, List<String> items) {
            return new Part(told(heading), told(sentences), told(items));
        }

        private int length() {
            return characters(List.of(heading)) + characters(sentences) + characters(items);
        }
    }

    private static List<Words> told(List<String> texts) {
        return texts.stream().map(PlanDocument::told).toList();
    }

    /** What would be longer than words can be is cut, and ends in three dots. */
    private static Words told(String text) {
        return new Words(PlainWords.shortened(text, Text.LONGEST));
    }

    private static int characters(List<Words> texts) {
        return texts.stream().mapToInt(text -> text.value().length()).sum();
    }
}
