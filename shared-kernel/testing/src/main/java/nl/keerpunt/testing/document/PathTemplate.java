package nl.keerpunt.testing.document;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The path of an operation as its document writes it, behind the path of the server. */
record PathTemplate(List<String> segments) {

    /** The most literal first: of two that match, that one is meant. */
    static final Comparator<PathTemplate> MOST_LITERAL = Comparator.comparing(PathTemplate::variables)
            .thenComparing(template -> template.shape().toString())
            .thenComparing(template -> template.segments.toString());

    static PathTemplate of(String server, String path) {
        return new PathTemplate(segments(URI.create(server).getPath().replaceFirst("/$", "") + path));
    }

    boolean matches(String path) {
        var asked = segments(path);
        return asked.size() == segments.size()
                && IntStream.range(0, asked.size())
                        .allMatch(index -> isVariable(segments.get(index))
                                ? !asked.get(index).isEmpty()
                                : segments.get(index).equals(asked.get(index)));
    }

    private long variables() {
        return segments.stream().filter(PathTemplate::isVariable).count();
    }

    /** Of two with as many variables, the one whose first variable comes later. */
    private List<Boolean> shape() {
        return segments.stream().map(PathTemplate::isVariable).toList();
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }
}
