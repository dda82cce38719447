package nl.keerpunt.plan.mandateholders;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.mandate.Footing;
import nl.keerpunt.plan.mandate.Footing.ByProfile;
import nl.keerpunt.plan.mandate.Held;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it holds, cut short by its withdrawal, and on what it rests; {@code valid} says whether it holds on the
 * day asked for.
 */
@Schema(name = "HeldMandate")
record ShownMandate(
        UUID id,
        int version,
        List<LegalBasis> laws,
        Amount upTo,
        int months,
        LocalDate from,
        LocalDate until,
        boolean valid,
        List<Label> products,
        @Nullable JobFunction function,
        @Nullable Label decision,
        @Nullable Profile profile,
        @Nullable InPlace substitution) {

    /** The profile by which it was granted, in the version of then. */
    @Schema(name = "HeldMandateProfile")
    record Profile(UUID id, int version) {

        static @Nullable Profile of(@Nullable Footing footing) {
            return footing == null || footing.profile() == null ? null : of(footing.profile());
        }

        private static Profile of(ByProfile by) {
            return new Profile(by.profile(), by.version());
        }
    }

    /** In whose place it is held, and on which days. */
    @Schema(name = "HeldInPlace")
    record InPlace(ProfessionalId insteadOf, List<Away> away) {

        @Schema(name = "AwayOnDays")
        record Away(LocalDate from, LocalDate until) {

            private static Away of(Period period) {
                return new Away(period.from(), period.until());
            }
        }

        private static @Nullable InPlace of(@Nullable Footing footing, List<Period> days) {
            return footing == null || footing.insteadOf() == null
                    ? null
                    : new InPlace(
                            footing.insteadOf(), days.stream().map(Away::of).toList());
        }
    }

    static ShownMandate of(Held held, @Nullable Footing footing, LocalDate on) {
        var mandate = held.mandate();
        return new ShownMandate(
                mandate.uuid(),
                held.version(),
                mandate.laws(),
                mandate.upTo(),
                mandate.months(),
                mandate.valid().from(),
                mandate.valid().until(),
                mandate.holdsOn(on),
                mandate.products(),
                footing == null ? null : footing.function(),
                footing == null ? null : footing.decision(),
                Profile.of(footing),
                InPlace.of(footing, mandate.days()));
    }
}
