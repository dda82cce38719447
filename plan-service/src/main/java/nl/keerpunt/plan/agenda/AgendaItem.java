package nl.keerpunt.plan.agenda;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked for (agendapunt).
 *
 * @param subject the line or goal it is about, if any
 * @param reason why the provider refused or the budget does not cover
 */
record AgendaItem(
        UUID household,
        Team team,
        @Nullable ProfessionalId director,
        Kind kind,
        @Nullable UUID subject,
        @Nullable LocalDate due,
        @Nullable Label reason,
        @Nullable Money lacking,
        @Nullable Integer year) {

    enum Kind {
        LINE_UNDECIDED,
        LINE_NOT_COVERED,
        GOAL_UNMEASURED,
        REVIEW,
        FOLLOW_UP
    }

    AgendaPlace place() {
        var of = subject == null ? due : subject;
        return new AgendaPlace(household, kind, of == null ? "" : of.toString());
    }
}
