package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.http.HttpHeaders;

/** What problems say to people, in the language that the caller reads best of those we write. */
final class Sentences {

    /** The first is for whoever reads none of them. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    /** English is the bundle without a language; the language of the machine must not come before it. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Longer than anyone's languages: Java needs time for such a list, by the square of its length. */
    private static final int LONGEST_LIST = 1_000;

    private Sentences() {}

    /** Several header lines are one list (RFC 9110, section 5.3). */
    static Locale language(HttpServletRequest request) {
        return language(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    static Locale language(String accepted) {
        try {
            return Optional.of(accepted)
                    .filter(list -> !list.isBlank() && list.length() <= LONGEST_LIST)
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
