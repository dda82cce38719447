package nl.keerpunt.plan.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.words.Label;

/** Why an arrangement is not covered (reden van ontbrekende dekking), in budget-service's words. */
@Schema(name = "SupportLineShortage")
public enum LineShortage {
    HOUSEHOLD_ENDING,
    HOUSEHOLD_ERASED,
    NOT_APPROPRIATED,
    NOT_ENOUGH_LEFT,
    OUT_OF_RANGE,
    OVERRUN_CEILING,
    OTHER;

    public static LineShortage of(Label word) {
        return HeardWord.of(word.value(), values(), OTHER);
    }
}
