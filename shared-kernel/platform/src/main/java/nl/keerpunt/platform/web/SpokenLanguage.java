package nl.keerpunt.platform.web;

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
import nl.keerpunt.platform.problem.Sentences;
import org.springframework.http.HttpHeaders;

/** The language of a request, for whoever asks for it. Tomcat's own answer is a failure when a caller names many. */
final class SpokenLanguage extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var lines = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        chain.doFilter(new Spoken(request, Sentences.language(String.join(",", lines))), response);
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
