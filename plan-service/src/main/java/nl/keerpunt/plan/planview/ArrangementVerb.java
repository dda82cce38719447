package nl.keerpunt.plan.planview;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import nl.keerpunt.language.Label;
import org.jspecify.annotations.Nullable;

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
    COVER_ASKED_AGAIN("cover-asked-again");

    private final String word;

    ArrangementVerb(String word) {
        this.word = word;
    }

    /** Null for a word that provider-service says since, and that is not known here yet. */
    static @Nullable ArrangementVerb of(Label word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word.equals(word.value()))
                .findFirst()
                .orElse(null);
    }

    @JsonValue
    @Override
    public String toString() {
        return word;
    }
}
