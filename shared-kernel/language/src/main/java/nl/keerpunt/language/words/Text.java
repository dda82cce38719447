package nl.keerpunt.language.words;

import nl.keerpunt.language.OutOfRange;

/**
 * What a text must be so that every store, reader and neighbour can hold it: Unicode without control characters, line
 * breaks excepted, without half a surrogate pair, and no longer than 4,000 characters.
 */
public final class Text {

    public static final int LONGEST = 4_000;

    private Text() {}

    /** Refuses what cannot be held anywhere. */
    public static void requireHoldable(String text) {
        if (!isHoldable(text) || isLonger(text, LONGEST)) {
            throw new OutOfRange("a text has at most 4000 characters and no control characters but line breaks");
        }
    }

    static void requireWords(String text, String otherwise) {
        if (showsNothing(text) || !isHoldable(text) || isLonger(text, LONGEST)) {
            throw new OutOfRange(otherwise);
        }
    }

    static void requireLine(String text, int longest, String otherwise) {
        if (showsNothing(text)
                || !isHoldable(text)
                || text.chars().anyMatch(Text::isLineBreak)
                || isLonger(text, longest)) {
            throw new OutOfRange(otherwise);
        }
    }

    /** Java calls neither a space that does not break blank nor a mark without width, as a soft hyphen. */
    private static boolean showsNothing(String text) {
        return text.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT ->
                true;
            default -> Character.isWhitespace(character);
        });
    }

    private static boolean isHoldable(String text) {
        return text.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.CONTROL -> isLineBreak(character);
            case Character.SURROGATE -> false; // Half a pair: whole ones are one code point by now.
            default -> true;
        });
    }

    private static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isLonger(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest;
    }
}
