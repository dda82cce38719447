package nl.keerpunt.language.identity;

/**
 * The name of a history that is kept beside the entities: {@code <municipality>/<word>/<uuid>}. Entities have no such
 * word in their ids, so no id that a client chooses leads to it.
 */
public interface WordedId extends StreamId {

    /** What the history is of. */
    String word();

    @Override
    default String key() {
        return municipality() + "/" + word() + "/" + uuid();
    }

    /** The key without its word, as entities write theirs; another word is refused. */
    static String plain(String word, String key) {
        var inside = "/" + word + "/";
        if (!key.contains(inside)) {
            throw new IllegalArgumentException("this history is named <municipality>" + inside + "<uuid>");
        }
        return key.replace(inside, "/");
    }
}
