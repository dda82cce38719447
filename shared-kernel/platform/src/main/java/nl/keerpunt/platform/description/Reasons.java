package nl.keerpunt.platform.description;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.platform.write.Write;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why an operation may be refused: what follows from its shape and from who may ask it, and what it names itself. */
final class Reasons {

    /** What is not here is a rule that said no: 409. */
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("BAD_INPUT", 400),
            Map.entry("BAD_REQUEST", 400),
            Map.entry("NOT_AUTHENTICATED", 401),
            Map.entry("NOT_ALLOWED", 403),
            Map.entry("ACCESS_GROUND_REQUIRED", 403),
            Map.entry("OWN_TEAM_ONLY", 403),
            Map.entry("DIRECTOR_ONLY", 403),
            Map.entry("NOT_FOUND", 404),
            Map.entry("NOT_ACCEPTABLE", 406),
            Map.entry("BODY_TOO_SLOW", 408),
            Map.entry("STALE_VERSION", 412),
            Map.entry("TOO_LARGE", 413),
            Map.entry("UNSUPPORTED_MEDIA_TYPE", 415),
            Map.entry("BUSY", 429),
            Map.entry("UNEXPECTED", 500),
            Map.entry("STORE_AWAY", 503),
            Map.entry("FACT_PARKED", 503),
            Map.entry("POSITION_NOT_REACHED", 503),
            Map.entry("IDENTITY_UNREACHABLE", 503));

    private Reasons() {}

    static int status(String reason) {
        return STATUS.getOrDefault(reason, 409);
    }

    /** By the arguments of the operation, and what it names. */
    static SortedSet<String> of(Method method, MethodParameter[] parameters) {
        var reasons = new TreeSet<>(List.of(
                "BAD_INPUT",
                "BAD_REQUEST",
                "NOT_AUTHENTICATED",
                "NOT_ALLOWED",
                "NOT_ACCEPTABLE",
                "UNEXPECTED",
                "STORE_AWAY",
                "IDENTITY_UNREACHABLE"));
        if (has(parameters, Write.class)) {
            reasons.addAll(List.of(
                    "IDEMPOTENCY_KEY_REUSED",
                    "OUT_OF_RANGE",
                    "CANNOT_BE_STORED",
                    "STALE_VERSION",
                    "BUSY",
                    "FACT_PARKED"));
        } else {
            reasons.addAll(List.of("POSITION_NOT_REACHED", "FACT_PARKED"));
        }
        if (Arrays.stream(parameters).anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class))) {
            reasons.add("NOT_FOUND");
        }
        if (method.getAnnotation(GetMapping.class) == null) {
            reasons.addAll(List.of("BODY_TOO_SLOW", "TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"));
        }
        var named = method.getAnnotation(Refused.class);
        reasons.addAll(named == null ? List.of() : List.of(named.value()));
        return reasons;
    }

    /** For what is about a household, asked by those who answer for some. */
    static Stream<String> aboutHouseholds(boolean writes) {
        return writes
                ? Stream.of("ACCESS_GROUND_REQUIRED", "NOT_HEARD_OF_YET", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED")
                : Stream.of("ACCESS_GROUND_REQUIRED");
    }

    private static boolean has(MethodParameter[] parameters, Class<?> type) {
        return Arrays.stream(parameters).anyMatch(parameter -> parameter.getParameterType() == type);
    }
}
