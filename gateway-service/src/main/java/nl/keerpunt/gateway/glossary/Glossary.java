package nl.keerpunt.gateway.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All terms there are, in the order in which they are written. */
record Glossary(List<Term> terms) {

    private static final List<String> FILES = List.of("people", "agreement", "law", "money", "record");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Near(Term term, int distance) {}

    Glossary {
        terms = List.copyOf(terms);
        var codes = new HashSet<String>();
        terms.forEach(term -> {
            if (!codes.add(term.code())) {
                throw new IllegalArgumentException("a term has a code of its own: " + term.code());
            }
        });
    }

    static Glossary written() {
        return new Glossary(
                FILES.stream().flatMap(Glossary::in).map(Term::completed).toList());
    }

    private static Stream<Term> in(String file) {
        try (var written = new ClassPathResource("glossary/" + file + ".json").getInputStream()) {
            return Stream.of(JSON.readValue(written, Term[].class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<Term> term(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /** What the question leaves of each term; whoever looks for a word gets the nearest first. */
    List<Term> answering(Question question) {
        var left = terms.stream().flatMap(term -> question.leaves(term).stream());
        return question.find()
                .map(sought -> left.flatMap(term -> near(term, sought))
                        .sorted(Comparator.comparingInt(Near::distance))
                        .map(Near::term))
                .orElse(left)
                .toList();
    }

    private static Stream<Near> near(Term term, Sought sought) {
        return sought.distance(term).stream().mapToObj(distance -> new Near(term, distance));
    }
}
