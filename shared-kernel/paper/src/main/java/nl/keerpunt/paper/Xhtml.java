package nl.keerpunt.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a page is written with (XHTML). */
public final class Xhtml {

    private Xhtml() {}

    /** Words as text, and never as markup: as XML reads it; what XML cannot hold is left out. */
    public static String text(String words) {
        var written = new StringBuilder();
        words.codePoints().filter(Xhtml::isHeld).forEach(point -> append(written, point));
        return written.toString();
    }

    /** The same, in which a line that ends goes on under itself. */
    public static String lines(String words) {
        return text(words).replace("\n", "<br/>");
    }

    /** All of them, one after another. */
    public static <T> String each(List<T> all, Function<T, String> written) {
        return all.stream().map(written).collect(Collectors.joining());
    }

    private static boolean isHeld(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static void append(StringBuilder written, int point) {
        switch (point) {
            case '&' -> written.append("&amp;");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '"' -> written.append("&quot;");
            case '\'' -> written.append("&#39;");
            default -> written.appendCodePoint(point);
        }
    }
}
