package nl.keerpunt.gateway.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.gateway.answer.NotAnswered;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Problem.Cause;
import nl.keerpunt.gateway.answer.Reason;

/** Which terms are asked for, and what of each. */
record Question(Optional<Sought> find, Optional<Law> law, Optional<Audience> audience) {

    private static final List<String> KEYS = List.of("find", "law", "audience");

    /** Everything that is wrong with it is told at once. */
    static Question of(Map<String, String[]> asked) {
        var wrong = new ArrayList<>(unknown(asked, KEYS));
        var question = new Question(
                value(asked, "find", wrong, Question::sought),
                value(asked, "law", wrong, choice(Law.values())),
                value(asked, "audience", wrong, choice(Audience.values())));
        refuse(wrong);
        return question;
    }

    /** What is asked of one term knows no keys. */
    static void none(Map<String, String[]> asked) {
        refuse(unknown(asked, List.of()));
    }

    /** A term that the law has no word for is left out. */
    Optional<Term> leaves(Term term) {
        var underTheLaw = law.map(term::under).orElse(term);
        return law.isPresent() && underTheLaw.synonyms().isEmpty()
                ? Optional.empty()
                : Optional.of(audience.map(underTheLaw::to).orElse(underTheLaw));
    }

    private static List<Cause> unknown(Map<String, String[]> asked, List<String> known) {
        return asked.keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key -> new Cause(key, Reason.UNKNOWN_KEY))
                .toList();
    }

    private static <T> Optional<T> value(
            Map<String, String[]> asked, String key, List<Cause> wrong, Function<String, Read<T>> reading) {
        var given = asked.getOrDefault(key, new String[0]);
        if (given.length == 0) {
            return Optional.empty();
        }
        if (given.length > 1) {
            wrong.add(new Cause(key, Reason.KEY_TWICE));
            return Optional.empty();
        }
        var read = reading.apply(given[0]);
        if (read.value().isEmpty()) {
            wrong.add(new Cause(key, read.otherwise(), read.facts()));
        }
        return read.value();
    }

    /** A value, or why the text was none. */
    private record Read<T>(Optional<T> value, Reason otherwise, List<Object> facts) {}

    private static Read<Sought> sought(String text) {
        return new Read<>(
                Optional.of(text).filter(Sought::canBe).map(Sought::of), Reason.NOT_A_WORD, List.of(Sought.LONGEST));
    }

    private static <E extends Enum<E>> Function<String, Read<E>> choice(E[] choices) {
        var names = Stream.of(choices).map(Enum::name).collect(Collectors.joining(", "));
        return text -> new Read<>(
                Stream.of(choices).filter(choice -> choice.name().equals(text)).findFirst(),
                Reason.NOT_ONE_OF,
                List.of(names));
    }

    private static void refuse(List<Cause> wrong) {
        if (!wrong.isEmpty()) {
            throw new NotAnswered(Problem.of(Reason.BAD_INPUT, wrong));
        }
    }
}
