package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can differ of a line (veld van een ondersteuningsregel). What is withheld of either version tells nothing: only
 * that more or less of the line is shown may differ.
 */
@Schema(name = "AgreedLineField")
enum LineField {
    CARRIED_BY("carriedBy", AgreedLine::carriedBy),
    WHAT("what", AgreedLine::what),
    PROVIDER("provider", AgreedLine::provider),
    PRODUCT("product", AgreedLine::product),
    VOLUME("volume", AgreedLine::volume),
    FREQUENCY("frequency", AgreedLine::frequency),
    FROM("from", AgreedLine::from),
    UNTIL("until", AgreedLine::until),
    LEGAL_BASIS("legalBasis", AgreedLine::legalBasis),
    ESTIMATED_COST("estimatedCost", AgreedLine::estimatedCost),
    GOALS("goals", AgreedLine::goals),
    CAUSES("causes", AgreedLine::causes),
    OBJECTIVE("objective", AgreedLine::objective),
    WITHHELD("withheld", AgreedLine::withheld);

    private final String component;
    private final Function<AgreedLine, @Nullable Object> value;

    LineField(String component, Function<AgreedLine, @Nullable Object> value) {
        this.component = component;
        this.value = value;
    }

    String component() {
        return component;
    }

    static Set<LineField> differing(AgreedLine before, AgreedLine after) {
        var differing = EnumSet.allOf(LineField.class);
        differing.removeIf(field -> !before.shows(field)
                || !after.shows(field)
                || Objects.equals(field.value.apply(before), field.value.apply(after)));
        return differing;
    }
}
