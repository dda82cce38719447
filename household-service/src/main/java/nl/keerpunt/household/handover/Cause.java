package nl.keerpunt.household.handover;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why a professional hands everything over; no words of one's own, for they would be about a person and stay for
 * good.
 */
@Schema(name = "HandOverReason")
public enum Cause {
    LEAVES("Overgedragen: uit dienst."),
    AWAY("Overgedragen: afwezig."),
    OTHER_WORK("Overgedragen: ander werk.");

    private final String sentence;

    Cause(String sentence) {
        this.sentence = sentence;
    }

    /** As the history of each household says it. */
    String sentence() {
        return sentence;
    }
}
