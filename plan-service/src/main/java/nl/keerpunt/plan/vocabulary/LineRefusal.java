package nl.keerpunt.plan.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.words.Label;

/** Why a decided line could not become an arrangement (reden van weigering), in provider-service's words. */
@Schema(name = "SupportLineRefusal")
public enum LineRefusal {
    AMOUNT_TOO_LARGE,
    CONDITIONS_MISSING,
    GROUND_OF_ANOTHER_LAW,
    HOUSEHOLD_ENDING,
    HOUSEHOLD_ERASED,
    LAW_WITHOUT_PERSONAL_BUDGET,
    NOT_OFFERED,
    OTHER_LEGAL_BASIS,
    OUTSIDE_MANDATE,
    OUT_OF_RANGE,
    PERIOD_TOO_LONG,
    TARIFF_NOT_POSITIVE,
    VOLUME_NOT_POSITIVE,
    VOLUME_TOO_LARGE,
    OTHER;

    public static LineRefusal of(Label word) {
        return HeardWord.of(word.value(), values(), OTHER);
    }
}
