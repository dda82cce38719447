package nl.keerpunt.gateway.glossary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A word that somebody looks for, without what a hand in a hurry leaves out: capitals, accents, hyphens. */
record Sought(String letters) {

    static final int LONGEST = 100;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Sought of(String written) {
        var unmarked = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return new Sought(BETWEEN_WORDS
                .matcher(unmarked.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    /** Whether there is something in it to look for. */
    static boolean canBe(String written) {
        return written.length() <= LONGEST
                && !CONTROL.matcher(written).find()
                && !of(written).letters().isEmpty();
    }

    /** How near the nearest word of a term is: the same, one that begins so, one that has it within; else nothing. */
    OptionalInt distance(Term term) {
        return term.words()
                .map(Sought::of)
                .mapToInt(this::distance)
                .filter(far -> far < 3)
                .min();
    }

    private int distance(Sought word) {
        if (word.equals(this)) {
            return 0;
        }
        if (word.letters.startsWith(letters)) {
            return 1;
        }
        return word.letters.contains(letters) ? 2 : 3;
    }
}
