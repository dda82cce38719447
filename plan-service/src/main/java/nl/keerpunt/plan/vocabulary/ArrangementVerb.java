package nl.keerpunt.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.words.Label;

/** By what the last version of an arrangement came about (handeling), in provider-service's words. */
@Schema(name = "SupportLineArrangementVerb")
public enum ArrangementVerb {
    AGREED("agreed"),
    CHANGED("changed"),
    RESTORED("restored"),
    PAUSED("paused"),
    RESUMED("resumed"),
    STOPPED("stopped"),
    /** It was taken back before it started. */
    WITHDRAWN("withdrawn"),
    /** A version is put to the budget once more; nothing new is agreed by that. */
    COVER_ASKED_AGAIN("cover-asked-again"),
    OTHER("other");

    private final String word;

    ArrangementVerb(String word) {
        this.word = word;
    }

    public static ArrangementVerb of(Label word) {
        return HeardWord.of(word.value(), values(), OTHER);
    }

    @JsonValue
    @Override
    public String toString() {
        return word;
    }
}
