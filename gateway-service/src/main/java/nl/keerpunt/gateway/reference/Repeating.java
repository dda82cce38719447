package nl.keerpunt.gateway.reference;

import org.springframework.http.HttpStatus;

/** Whether the same request again may go better (herhalen), by the status it got. */
enum Repeating {
    LATER(
            "Yes: after the seconds in Retry-After. A write with the same Idempotency-Key happens once.",
            "Ja: na het aantal seconden in Retry-After. Een opdracht met dezelfde Idempotency-Key gebeurt één keer."),
    UNSURE(
            "Perhaps, and it is safe. Whether a write was done is not known; with the same Idempotency-Key it "
                    + "happens once.",
            "Misschien, en het kan veilig. Of een opdracht is uitgevoerd is niet bekend; met dezelfde "
                    + "Idempotency-Key gebeurt hij één keer."),
    AT_ONCE("Yes, at once.", "Ja, meteen."),
    WHEN_CHANGED(
            "Not as things stand. When they have changed the same request is judged anew: a refusal leaves no trace, "
                    + "also not under its Idempotency-Key.",
            "Niet zoals het nu is. Is dat veranderd, dan wordt dezelfde aanvraag opnieuw beoordeeld: een weigering "
                    + "laat niets achter, ook niet onder haar Idempotency-Key."),
    WHEN_READ(
            "Not with this If-Match. Read it again, and decide on the ETag that it has now.",
            "Niet met deze If-Match. Lees het opnieuw, en beslis op de ETag die het nu heeft."),
    WITH_ANOTHER_TOKEN("With another token.", "Met een ander token."),
    NEVER("No. The request itself has to change.", "Nee. De aanvraag zelf moet anders.");

    private final String english;
    private final String dutch;

    Repeating(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /** The one conflict that passes by itself: a service hears of it within seconds. */
    private static final String NOT_HEARD_OF_YET = "NOT_HEARD_OF_YET";

    static Repeating after(ExplainedReason reason) {
        return reason.name().equals(NOT_HEARD_OF_YET) ? LATER : after(reason.status());
    }

    private static Repeating after(HttpStatus status) {
        return switch (status) {
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> LATER;
            case INTERNAL_SERVER_ERROR, BAD_GATEWAY, GATEWAY_TIMEOUT -> UNSURE;
            case REQUEST_TIMEOUT -> AT_ONCE;
            case CONFLICT -> WHEN_CHANGED;
            case PRECONDITION_FAILED -> WHEN_READ;
            case UNAUTHORIZED -> WITH_ANOTHER_TOKEN;
            default -> NEVER;
        };
    }

    String english() {
        return english;
    }

    String dutch() {
        return dutch;
    }
}
