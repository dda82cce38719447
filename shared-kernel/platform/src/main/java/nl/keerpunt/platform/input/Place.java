package nl.keerpunt.platform.input;

import java.util.regex.Pattern;

/**
 * Where in a request something stands, as the caller knows it.
 *
 * @param path within the whole: {@code goals[2].text}; empty for the whole
 * @param whole what the whole is called: {@code body} or {@code query}
 */
public record Place(String path, String whole) {

    public static final Place BODY = new Place("", "body");
    public static final Place QUERY = new Place("", "query");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** A header or a part of the address, which stands by itself. */
    public static Place named(String name) {
        return new Place(name, name);
    }

    /** Never empty. */
    public String name() {
        return path.isBlank() ? whole : path;
    }

    /** What the caller made up is repeated only when it looks like a name; otherwise it is where it stands. */
    Place withinIfNamed(String field) {
        return FIELD.matcher(field).matches() ? within(field) : this;
    }

    Place within(String field) {
        return new Place(path.isEmpty() ? field : path + "." + field, whole);
    }

    Place at(int index) {
        return new Place(path + "[" + index + "]", whole);
    }
}
