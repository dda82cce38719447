package nl.keerpunt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which form a caller wants the answer; JSON for whoever says nothing, or likes several as much. */
public final class Wanted {

    private Wanted() {}

    /** Whether it is that other form rather than JSON. */
    public static boolean is(MediaType other, HttpServletRequest request) {
        return quality(other, request) > quality(MediaType.APPLICATION_JSON, request);
    }

    /** Whether it may be that form. */
    public static boolean accepts(MediaType type, HttpServletRequest request) {
        return quality(type, request) > 0;
    }

    /** The range that says most about a type decides (RFC 9110, 12.5.1). */
    private static double quality(MediaType type, HttpServletRequest request) {
        return ranges(request)
                .map(ranges -> ranges.isEmpty()
                        ? type.equals(MediaType.APPLICATION_JSON) ? 1 : 0.5
                        : ranges.stream()
                                .filter(range -> range.includes(type))
                                .max(Comparator.comparingInt(Wanted::precision))
                                .map(MediaType::getQualityValue)
                                .orElse(0.0))
                .orElse(0.0);
    }

    private static Optional<List<MediaType>> ranges(HttpServletRequest request) {
        try {
            return Optional.of(MediaType.parseMediaTypes(
                    String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))));
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }

    private static int precision(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
