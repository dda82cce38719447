package nl.keerpunt.language;

/**
 * A command that stays possible while its household ends, and after it was erased: it ends or records something,
 * commits no money, and says nothing in anybody's words.
 */
public interface WithoutWords {

    /** False when this one has words after all. */
    default boolean isWithoutWords() {
        return true;
    }
}
