package nl.keerpunt.platform.description;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as outsiders read it (RFC 9457), with all that any reason may bring along; what a reason brings stands at its
 * page. It is never made: {@code ProblemAnswers} writes what is described here.
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        String reason,
        @Nullable List<ProblemError> errors,
        @Nullable Long version) {

    /** One of the things that are wrong with a request. */
    record ProblemError(@Nullable String field, String reason, String detail) {}
}
