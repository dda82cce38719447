package nl.keerpunt.platform.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.context.request.WebRequest;

/**
 * The query keys of one operation's own. Ask for all of them before reading the first: reading throws {@link BadInput}
 * with everything that is wrong with any of them.
 */
public final class Query {

    private final WebRequest request;
    private final List<Wrong> wrong = new ArrayList<>();

    public Query(WebRequest request) {
        this.request = request;
    }

    public <T> Supplier<T> required(String key, Function<String, T> parser, String expected) {
        if (request.getParameter(key) == null) {
            wrong.add(new Wrong(key, "MISSING", expected));
        }
        var value = parsed(key, parser, expected);
        return () -> checked(value).orElseThrow();
    }

    public <T> Supplier<Optional<T>> optional(String key, Function<String, T> parser, String expected) {
        var value = parsed(key, parser, expected);
        return () -> checked(value);
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parser, String expected) {
        var given = request.getParameter(key);
        try {
            return Optional.ofNullable(given).map(parser);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            wrong.add(new Wrong(key, "MALFORMED", expected));
            return Optional.empty();
        }
    }

    private <T> Optional<T> checked(Optional<T> value) {
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return value;
    }
}
