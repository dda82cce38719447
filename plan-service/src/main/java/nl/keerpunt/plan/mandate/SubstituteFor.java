package nl.keerpunt.plan.mandate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.platform.problem.Contradictions;
import org.jspecify.annotations.Nullable;

/** In whose place a mandate is granted, and on which days that one is away (plaatsvervanging). */
@Schema(name = "SubstituteFor")
record SubstituteFor(
        ProfessionalId insteadOf,
        @NotEmpty @Size(max = Mandate.MOST_PERIODS) List<Away> away) {

    @Schema(name = "SubstituteOnDays")
    record Away(LocalDate from, LocalDate until) {

        Away {
            new Contradictions()
                    .when(until.isBefore(from), "until", "UNTIL_BEFORE_FROM")
                    .refuse();
        }

        private Period period() {
            return new Period(from, until);
        }
    }

    /** Somebody else is away, on days on which the mandate can hold. */
    static void weigh(
            @Nullable SubstituteFor substitution,
            ProfessionalId professional,
            LocalDate from,
            LocalDate until,
            Contradictions found) {
        found.when(until.isBefore(from), "until", "UNTIL_BEFORE_FROM");
        if (substitution != null) {
            found.when(substitution.insteadOf.equals(professional), "substitution.insteadOf", "SUBSTITUTE_OF_ONESELF");
            found.when(!substitution.isWithin(from, until), "substitution.away", "AWAY_OUTSIDE_VALIDITY");
        }
    }

    private boolean isWithin(LocalDate from, LocalDate until) {
        return away.stream()
                .allMatch(days -> !days.from().isBefore(from) && !days.until().isAfter(until));
    }

    static List<Period> days(@Nullable SubstituteFor substitution) {
        return substitution == null
                ? List.of()
                : substitution.away.stream().map(Away::period).toList();
    }

    static @Nullable ProfessionalId insteadOf(@Nullable SubstituteFor substitution) {
        return substitution == null ? null : substitution.insteadOf;
    }
}
