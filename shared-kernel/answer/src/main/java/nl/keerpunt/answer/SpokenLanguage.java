package nl.keerpunt.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The language of a request, for whoever asks for it: the one the caller reads best of those we write. Tomcat's own
 * answer is a failure when a caller names many.
 */
public final class SpokenLanguage extends HttpFilter {

    /** The first is for whoever reads none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    /** Longer than anyone's languages: Java needs time for such a list, by the square of its length. */
    private static final int LONGEST_LIST = 1_000;

    /** Several header lines are one list (RFC 9110, section 5.3). */
    public static Locale of(HttpServletRequest request) {
        return of(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    static Locale of(String accepted) {
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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Spoken(request, of(request)), response);
    }

    private static final class Spoken extends HttpServletRequestWrapper {

        private final Locale language;

        private Spoken(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
