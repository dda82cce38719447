package nl.keerpunt.gateway.answer;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What problems say to people, in the language that the caller reads best of those we write. */
final class Sentences {

    /** The first is for whoever reads none of them. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    /** English is the bundle without a language; the language of the machine must not come before it. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static Locale language(@Nullable String accepted) {
        try {
            return Optional.ofNullable(accepted)
                    .map(LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, LANGUAGES))
                    .orElse(LANGUAGES.getFirst());
        } catch (IllegalArgumentException _) { // RFC 9110, section 12.5.4: a header like this may be disregarded.
            return LANGUAGES.getFirst();
        }
    }

    static String of(Reason reason, Locale language, Object... facts) {
        var sentence = ResourceBundle.getBundle("sentences/gateway", language, NO_OTHER)
                .getString(reason.name());
        return new MessageFormat(sentence, language).format(facts);
    }
}
