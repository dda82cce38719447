package nl.keerpunt.gateway.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.gateway.answer.Problem.Cause;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** An address that is no text in UTF-8 goes no further: each reader behind us would make something else of it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // Behind the headers of every answer.
class ReadableAddresses extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wrong = malformed(Optional.ofNullable(request.getQueryString()).orElse(""));
        if (decoded(request.getRequestURI()).isEmpty()) {
            Problem.of(Reason.UNREADABLE_REQUEST).writeTo(request, response);
        } else if (!wrong.isEmpty()) {
            Problem.of(Reason.BAD_INPUT, wrong).writeTo(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static List<Cause> malformed(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> Stream.of(pair).anyMatch(part -> decoded(part).isEmpty()))
                .map(pair -> new Cause(decoded(pair[0]).orElse("?"), Reason.MALFORMED))
                .distinct()
                .toList();
    }

    static Optional<String> decoded(String text) {
        try {
            var bytes = StringUtils.uriDecode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException _) { // Half a percent sign; bytes of no character.
            return Optional.empty();
        }
    }
}
