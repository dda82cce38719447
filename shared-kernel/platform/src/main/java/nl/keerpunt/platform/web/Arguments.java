package nl.keerpunt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.input.Findings;
import nl.keerpunt.platform.input.HeaderForm;
import nl.keerpunt.platform.input.Inputs;
import nl.keerpunt.platform.input.QueryKeys;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.StorePlace;
import nl.keerpunt.platform.rights.Callers;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.platform.time.KnownMoment;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.platform.write.WriteHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads all that an operation declares before any of it is used: address, headers, query and body, so that one answer
 * lists everything that is wrong with a request. What nothing declares is refused.
 */
final class Arguments implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String READ = Arguments.class.getName();
    private static final int DEFAULT_LIMIT = 50;
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Inputs inputs;
    private final Callers callers;
    private final Knowledge knowledge;
    private final Commands commands;
    private final Clock clock;

    Arguments(Inputs inputs, Callers callers, Knowledge knowledge, Commands commands, Clock clock) {
        this.inputs = inputs;
        this.callers = callers;
        this.knowledge = knowledge;
        this.commands = commands;
        this.clock = clock;
    }

    /** What is known of one request while it is read. */
    private record Reading(
            HttpServletRequest http,
            QueryKeys query,
            @Nullable AlsoReadsTable table,
            Findings wrong) {}

    @Override
    public boolean preHandle(HttpServletRequest http, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var wrong = new Findings();
            var reading = new Reading(
                    http, inputs.query(http.getQueryString(), wrong), MediaTypes.table(method, http), wrong);
            var read = new HashMap<Integer, Supplier<@Nullable Object>>();
            for (var parameter : method.getMethodParameters()) {
                if (supportsParameter(parameter)) {
                    read.put(parameter.getParameterIndex(), read(parameter, reading));
                }
            }
            reading.query().refuseUndeclared();
            HeaderForm.check(http, wrong);
            if (!MediaTypes.takesBody(method)) {
                inputs.noBody(body(http), wrong);
            }
            wrong.throwIfAny();
            http.setAttribute(READ, read);
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return parameter.getContainingClass().getName().startsWith("nl.keerpunt.")
                && (type == Write.class
                        || type == AsOf.class
                        || type == KnownAt.class
                        || type == Paging.class
                        || parameter.hasParameterAnnotation(Asked.class)
                        || parameter.hasParameterAnnotation(RequestBody.class)
                        || parameter.hasParameterAnnotation(PathVariable.class));
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var read = (Map<?, ?>) Objects.requireNonNull(request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST));
        return ((Supplier<?>) Objects.requireNonNull(read.get(parameter.getParameterIndex()))).get();
    }

    /** The supplier is asked only when nothing was wrong. */
    private Supplier<@Nullable Object> read(MethodParameter parameter, Reading reading) {
        var type = parameter.getParameterType();
        if (type == Write.class) {
            return request(reading);
        }
        if (type == AsOf.class) {
            return asOf(reading);
        }
        if (type == KnownAt.class) {
            var known = known(reading);
            return () -> new KnownAt(known.get());
        }
        if (type == Paging.class) {
            return paging(parameter, reading);
        }
        var value = value(parameter, type, reading);
        return () -> value;
    }

    private @Nullable Object value(MethodParameter parameter, Class<?> type, Reading reading) {
        if (parameter.hasParameterAnnotation(Asked.class)) {
            return reading.query().question(type);
        }
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            var table = reading.table();
            return table == null
                    ? inputs.body(type, body(reading.http()), reading.wrong())
                    : inputs.table(type, table.value(), body(reading.http()), reading.wrong());
        }
        parameter.initParameterNameDiscovery(NAMES);
        var name = Objects.requireNonNull(parameter.getParameterName());
        var parts = (Map<?, ?>) reading.http().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return inputs.part(name, type, String.valueOf(parts.get(name)), reading.wrong());
    }

    private static byte[] body(HttpServletRequest http) {
        return (byte[]) Objects.requireNonNull(http.getAttribute(RequestBodies.BODY));
    }

    private Supplier<@Nullable Object> request(Reading reading) {
        var http = reading.http();
        var headers = WriteHeaders.in(http, reading.wrong());
        return () -> new Write(
                callers.of(new ServletWebRequest(http)),
                headers.idempotencyKey(),
                headers.expected(),
                (String) Objects.requireNonNull(http.getAttribute(RequestBodies.DIGEST)),
                (String) Objects.requireNonNull(http.getAttribute(Correlations.CORRELATION)));
    }

    private Supplier<@Nullable Object> asOf(Reading reading) {
        var validOn = (LocalDate) reading.query().value("validOn", LocalDate.class, LocalDate.class);
        var known = known(reading);
        return () -> {
            var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
            var day = validOn == null ? today : validOn;
            return new AsOf(day, known.get(), day.equals(today));
        };
    }

    private Supplier<@Nullable KnownMoment> known(Reading reading) {
        var knownAt = (Instant) reading.query().value("knownAt", Instant.class, Instant.class);
        return () -> knownAt == null ? null : knowledge.at(knownAt);
    }

    private Supplier<@Nullable Object> paging(MethodParameter parameter, Reading reading) {
        var cursor = cursor(parameter);
        var after = reading.query().value("after", cursor, cursor);
        if (after instanceof StorePlace place && (place.position() < 1 || place.position() > commands.lastPosition())) {
            reading.wrong().add("after", "OUT_OF_RANGE", "query.CURSOR");
        }
        var limit = (Integer) reading.query().value("limit", Integer.class, Integer.class);
        if (limit != null && (limit < 1 || limit > Paging.HIGHEST_LIMIT)) {
            reading.wrong().add("limit", "OUT_OF_RANGE", "query.LIMIT");
        }
        return () -> new Paging<>(after, limit == null ? DEFAULT_LIMIT : limit);
    }

    /** What the cursors of a list are: the C of its {@code Paging<C>}. */
    private static Class<?> cursor(MethodParameter paging) {
        return ResolvableType.forMethodParameter(paging).getGeneric(0).resolve(String.class);
    }
}
