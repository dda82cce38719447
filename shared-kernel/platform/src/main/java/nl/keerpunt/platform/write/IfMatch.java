package nl.keerpunt.platform.write;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which versions a write may find (RFC 9110, 13.1.1): one of a list of entity tags, or any at all that is there. Tags
 * are compared strongly, so that a weak one and one that we never gave match nothing.
 *
 * @param any {@code *}
 */
record IfMatch(Set<Long> versions, boolean any) implements LongPredicate {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e]*\"";
    private static final Pattern LIST = Pattern.compile("[ \\t,]*" + TAG + "(?:[ \\t]*,[ \\t,]*" + TAG + ")*[ \\t,]*");
    private static final Pattern OURS = Pattern.compile("(?<!/)\"([0-9]{1,18})\"");

    /** Empty when the header is none. */
    static Optional<IfMatch> parse(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new IfMatch(Set.of(), true));
        }
        return LIST.matcher(header).matches()
                ? Optional.of(new IfMatch(
                        OURS.matcher(header)
                                .results()
                                .map(tag -> Long.valueOf(tag.group(1)))
                                .collect(Collectors.toUnmodifiableSet()),
                        false))
                : Optional.empty();
    }

    /** @param version of what is there; -1 when nothing is */
    @Override
    public boolean test(long version) {
        return any ? version >= 0 : versions.contains(version);
    }
}
