package nl.keerpunt.gateway.answer;

import java.util.Locale;
import nl.keerpunt.answer.ProblemForm;
import org.springframework.util.StringUtils;

/** Why the gateway itself refuses or fails; the name is for programs, its sentence for people. */
public enum Reason {
    BAD_INPUT(400),
    MALFORMED(400),
    UNKNOWN_KEY(400),
    KEY_TWICE(400),
    NOT_ONE_OF(400),
    NOT_A_WORD(400),
    UNREADABLE_REQUEST(400),
    BODY_BROKEN_OFF(400),
    NO_TOKEN(401),
    TOKEN_REFUSED(401),
    TOKEN_TOO_LARGE(401),
    TOKEN_EXPIRED(401),
    TOKEN_NOT_YET_VALID(401),
    WRONG_ISSUER(401),
    WRONG_AUDIENCE(401),
    NO_SUBJECT(401),
    MALFORMED_CLAIM(401),
    WRONG_TOKEN_TYPE(401),
    MIXED_ROLES(401),
    NO_ROLE(403),
    UNKNOWN_PATH(404),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    FILE_TOO_LONG(409),
    BODY_TOO_LARGE(413),
    FORM_NOT_ACCEPTED(415),
    CALLER_LIMIT(429),
    UNEXPECTED(500),
    UPSTREAM_BROKE_OFF(502),
    UPSTREAM_BUSY(503),
    UPSTREAM_DOWN(503),
    IDENTITY_UNREACHABLE(503),
    FILE_NOT_WHOLE(503),
    FILE_BUSY(503),
    NOT_WHOLE(503),
    UPSTREAM_SLOW(504);

    private final int status;

    Reason(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Where it is explained to people (RFC 9457, section 3.1.1). */
    public String type() {
        return ProblemForm.typeOf(name()).toString();
    }

    /** What it says to people; for what only a single problem can name, any of its kind stands. */
    public String sentence(Locale language) {
        return StringUtils.capitalize(Sentences.of(this, language, any(language)));
    }

    private String any(Locale language) {
        return switch (this) {
            case METHOD_NOT_ALLOWED -> "GET, HEAD";
            case NOT_ACCEPTABLE -> "application/json";
            case NOT_ONE_OF -> "WMO, JEUGDWET";
            case NOT_A_WORD -> "100";
            default -> language.getLanguage().equals("nl") ? "een dienst" : "a service";
        };
    }
}
