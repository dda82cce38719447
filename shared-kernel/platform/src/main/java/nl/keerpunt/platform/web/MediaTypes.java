package nl.keerpunt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The operations of the house read JSON in UTF-8 and answer it, whatever else the class path could write. Who gives
 * something else too says so by {@link AlsoGives}, and who reads a table by {@link AlsoReadsTable}.
 */
final class MediaTypes implements HandlerInterceptor, ContentNegotiationStrategy {

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

    private final ContentNegotiationStrategy elsewhere = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var http = request.getNativeRequest(HttpServletRequest.class);
        return http != null && http.getRequestURI().startsWith("/v1/") ? JSON : elsewhere.resolveMediaTypes(request);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeException {
        if (handler instanceof HandlerMethod method) {
            var given = given(method);
            if (given.stream().noneMatch(type -> Wanted.accepts(type, request))) {
                throw new HttpMediaTypeNotAcceptableException(given);
            }
            var readsAsSent = isOf(MediaType.APPLICATION_JSON, request) || table(method, request) != null;
            if ((takesBody(method) || hasBody(request)) && !readsAsSent) {
                throw new HttpMediaTypeNotSupportedException((MediaType) null, JSON);
            }
        }
        return true;
    }

    private static List<MediaType> given(HandlerMethod method) {
        var also = method.getMethodAnnotation(AlsoGives.class);
        return also == null ? JSON : List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType(also.value()));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getAttribute(RequestBodies.BODY) instanceof byte[] body && body.length > 0;
    }

    static boolean takesBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    /** As which table the operation reads the body; null when it is JSON. */
    static @Nullable AlsoReadsTable table(HandlerMethod method, HttpServletRequest request) {
        return isOf(MediaType.parseMediaType(AlsoReadsTable.MEDIA_TYPE), request)
                ? method.getMethodAnnotation(AlsoReadsTable.class)
                : null;
    }

    private static boolean isOf(MediaType expected, HttpServletRequest request) {
        var contentType = request.getContentType();
        try {
            var type = contentType == null ? null : MediaType.parseMediaType(contentType);
            return type != null
                    && type.equalsTypeAndSubtype(expected)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) { // Also a character set that does not exist.
            return false;
        }
    }
}
