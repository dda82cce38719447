package nl.keerpunt.gateway.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tomcat fails on more than ten languages, and Spring asks it for them at every request; here the one we write is
 * told.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // Behind the headers of every answer, before all that asks for a language.
class LanguageOfTheCaller extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new InOurLanguage(request), response);
    }

    private static final class InOurLanguage extends HttpServletRequestWrapper {

        private InOurLanguage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Locale getLocale() {
            return Sentences.language(this);
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(getLocale()));
        }
    }
}
