package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.planview.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A line as the household agreed to it (afgesproken ondersteuningsregel).
 *
 * @param withheld which of its fields are left out, because they are not for who asks
 */
@Schema(name = "AgreedLine")
record AgreedLine(
        UUID id,
        CarriedBy carriedBy,
        @Nullable Words what,
        @Nullable AgbCode provider,
        @Nullable Label product,
        @Nullable Long volume,
        @Nullable Frequency frequency,
        LocalDate from,
        LocalDate until,
        @Nullable LegalBasis legalBasis,
        @Nullable Amount estimatedCost,
        Set<UUID> goals,
        Set<UUID> causes,
        Objective objective,
        List<String> withheld) {

    static AgreedLine of(PlanView.Line line) {
        return new AgreedLine(
                line.id(),
                line.carriedBy(),
                line.what(),
                line.provider(),
                line.product(),
                line.volume(),
                line.frequency(),
                line.from(),
                line.until(),
                line.legalBasis(),
                line.estimatedCost(),
                line.goals(),
                line.causes(),
                line.objective(),
                line.withheld().stream().filter(AgreedLine::isOwn).toList());
    }

    /** What became of a line afterwards is no part of what was agreed. */
    private static boolean isOwn(String field) {
        return Arrays.stream(LineField.values()).anyMatch(own -> own.component().equals(field));
    }

    boolean shows(LineField field) {
        return !withheld.contains(field.component());
    }
}
