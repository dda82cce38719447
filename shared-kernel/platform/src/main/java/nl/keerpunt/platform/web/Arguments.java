package nl.keerpunt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.platform.rights.Callers;
import nl.keerpunt.platform.time.Knowledge;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes {@link Request}, {@link AsOf} and {@link Paging} of headers and query keys, naming all that is wrong with them. */
final class Arguments implements HandlerMethodArgumentResolver {

    private static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    private final Callers callers;
    private final Knowledge knowledge;
    private final Clock clock;

    Arguments(Callers callers, Knowledge knowledge, Clock clock) {
        this.callers = callers;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Request.class || type == AsOf.class || type == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var wrong = new ArrayList<Wrong>();
        var argument = parameter.getParameterType() == Request.class
                ? write(request, wrong)
                : parameter.getParameterType() == AsOf.class ? asOf(request, wrong) : paging(request, wrong);
        if (argument == null) {
            throw new BadInput(wrong);
        }
        return argument;
    }

    /** Wrong headers are told by the body's reader too, together with the body's own errors, whichever comes first. */
    private @Nullable Request write(NativeWebRequest request, List<Wrong> wrong) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var headers = new ServletServerHttpRequest(servlet).getHeaders();
        wrong.addAll(WriteHeaders.wrong(headers));
        var key = headers.getFirst(WriteHeaders.IDEMPOTENCY_KEY);
        if (!wrong.isEmpty() || key == null) {
            return null;
        }
        return new Request(
                callers.of(request),
                key,
                WriteHeaders.expectedVersion(headers.getFirst(HttpHeaders.IF_MATCH)),
                (String) Objects.requireNonNull(servlet.getAttribute(RequestBodies.DIGEST)),
                (String) Objects.requireNonNull(servlet.getAttribute(RequestBodies.CORRELATION)));
    }

    private @Nullable AsOf asOf(NativeWebRequest request, List<Wrong> wrong) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var validOn = parsed(request, "validOn", LocalDate::parse, "A day: 2026-03-01.", wrong);
        var knownAt = parsed(request, "knownAt", Instant::parse, "An instant in UTC: 2026-03-01T09:30:00Z.", wrong);
        if (!wrong.isEmpty()) {
            return null;
        }
        return new AsOf(validOn == null ? today : validOn, knownAt == null ? null : knowledge.at(knownAt));
    }

    private static @Nullable Paging paging(NativeWebRequest request, List<Wrong> wrong) {
        var limit = parsed(request, "limit", Integer::valueOf, "A number from 1 to 200.", wrong);
        if (limit != null && (limit < 1 || limit > HIGHEST_LIMIT)) {
            wrong.add(new Wrong("limit", "OUT_OF_RANGE", "A number from 1 to 200."));
        }
        var after = request.getParameter("after");
        if (after != null && after.length() > HIGHEST_LIMIT) {
            wrong.add(new Wrong("after", "TOO_LARGE", "The cursor of an earlier page."));
        }
        return wrong.isEmpty() ? new Paging(after == null ? "" : after, limit == null ? DEFAULT_LIMIT : limit) : null;
    }

    private static <T> @Nullable T parsed(
            NativeWebRequest request, String key, Function<String, T> parser, String expected, List<Wrong> wrong) {
        var given = request.getParameter(key);
        if (given == null) {
            return null;
        }
        try {
            return parser.apply(given);
        } catch (DateTimeParseException | NumberFormatException malformed) {
            wrong.add(new Wrong(key, "MALFORMED", expected));
            return null;
        }
    }
}
