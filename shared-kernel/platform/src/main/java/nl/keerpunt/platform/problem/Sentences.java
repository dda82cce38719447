package nl.keerpunt.platform.problem;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is told to people, by name: the platform's sentences and those of one service, in English and in Dutch. */
public final class Sentences {

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public Sentences(String service) {
        bundles.setBasenames("sentences/" + service, "sentences/platform");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
    }

    /** What a thing that is wrong should be. */
    public String of(Wrong wrong, Locale locale) {
        return of(wrong.sentence(), locale, wrong.facts().toArray());
    }

    /** The sentence of that name; what has no such name is a sentence already. */
    public String of(String name, Locale locale, Object... facts) {
        return String.valueOf(bundles.getMessage(name, facts, name, locale));
    }
}
