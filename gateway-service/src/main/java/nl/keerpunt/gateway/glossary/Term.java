package nl.keerpunt.gateway.glossary;

import java.util.List;
import java.util.stream.Stream;

/**
 * One term of the field, with all that it is called.
 *
 * @param english the word in this API
 * @param dutch what it is called in Dutch, the most usual first
 * @param labels where a term is called otherwise to an audience than to everybody; once completed, of all
 */
record Term(
        String code, String english, List<String> dutch, Wording meaning, List<Synonym> synonyms, List<Label> labels) {

    Term {
        dutch = List.copyOf(dutch);
        synonyms = List.copyOf(synonyms);
        labels = List.copyOf(labels);
        if (dutch.isEmpty() || labels.stream().map(Label::audience).distinct().count() < labels.size()) {
            throw new IllegalArgumentException("a term has a Dutch word, and one label for an audience: " + code);
        }
    }

    /** With a label for each audience: where none is written, the term itself. */
    Term completed() {
        var all = Stream.of(Audience.values()).map(this::label).toList();
        return new Term(code, english, dutch, meaning, synonyms, all);
    }

    private Label label(Audience audience) {
        return labels.stream()
                .filter(label -> label.audience() == audience)
                .findFirst()
                .orElseGet(() -> new Label(audience, english, dutch.getFirst()));
    }

    Term under(Law law) {
        var ofTheLaw = synonyms.stream().filter(synonym -> synonym.law() == law).toList();
        return new Term(code, english, dutch, meaning, ofTheLaw, labels);
    }

    Term to(Audience audience) {
        var ofTheAudience =
                labels.stream().filter(label -> label.audience() == audience).toList();
        return new Term(code, english, dutch, meaning, synonyms, ofTheAudience);
    }

    /** All by which it can be found. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(english),
                        dutch.stream(),
                        synonyms.stream().map(Synonym::word),
                        labels.stream().flatMap(label -> Stream.of(label.en(), label.nl())))
                .flatMap(each -> each);
    }
}
