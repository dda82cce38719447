package nl.keerpunt.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is told to people, by name: the platform's sentences and those of one service, in English and in Dutch. */
public final class Sentences {

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, DUTCH);
    private static final int LONGEST_HEADER = 200;

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public Sentences(String service) {
        bundles.setBasenames("sentences/" + service, "sentences/platform");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
    }

    /** The sentence of that name; what has no such name is a sentence already. */
    public String of(String name, Locale locale, Object... facts) {
        return String.valueOf(bundles.getMessage(name, facts, name, locale));
    }

    /**
     * The language that {@code Accept-Language} likes best among those spoken here; English when it says nothing
     * useful.
     */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage.length() > LONGEST_HEADER) {
            return Locale.ENGLISH;
        }
        try {
            var liked = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return liked == null ? Locale.ENGLISH : liked;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
