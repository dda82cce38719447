package nl.keerpunt.plan.supportline;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.HomeRung;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.Referral;
import nl.keerpunt.plan.content.SupportStep;
import org.jspecify.annotations.Nullable;

/** How a line was thought through, as a caller says it. */
@Schema(name = "Considerations")
record ConsiderationsBody(
        @Nullable SupportStep step,
        @Nullable Words skipped,
        @Nullable HomeRung home,
        @Nullable Words lessAtHome,
        @Nullable Referral referral,
        @Nullable Set<Label> bundles,
        @Nullable Set<UUID> after,
        @Nullable LoadBody load,
        @Nullable LocalDate reviewOn) {

    @Schema(name = "WeeklyLoad")
    record LoadBody(
            @Min(0) @Max(Load.MOST_APPOINTMENTS) int appointments,
            @Min(0) @Max(Load.MINUTES_OF_A_WEEK) int minutes) {

        Load load() {
            return new Load(appointments, minutes);
        }
    }

    Considerations of(PlanId plan, @Nullable LegalBasis law) {
        return new Considerations(
                step,
                skipped == null ? null : new Personal<>(plan.household(), law, skipped),
                home,
                lessAtHome == null ? null : new Personal<>(plan.household(), law, lessAtHome),
                referral,
                bundles == null ? Set.of() : bundles,
                after == null ? Set.of() : after,
                load == null ? null : load.load(),
                reviewOn);
    }
}
