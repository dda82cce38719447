package nl.keerpunt.plan.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked for (agendapunt).
 *
 * @param team of the household, when it is shown to somebody
 * @param subject the line, the goal or the arrangement it is about, if any
 * @param version of the arrangement
 * @param reason why the provider refused, the budget does not cover or the line stands still; or the ground of law
 * @param mayDecide who may, when it was outside the mandate of who decided
 * @param mandate on which the decision rested
 * @param withheld what is left out, because it is not for who asks
 */
record AgendaItem(
        UUID household,
        @Nullable Team team,
        @Nullable ProfessionalId director,
        Kind kind,
        @Nullable UUID subject,
        @Nullable Integer version,
        @Nullable LocalDate due,
        @Nullable AgendaReason reason,
        @Nullable Money lacking,
        @Nullable Integer year,
        @Nullable LegalBasis legalBasis,
        List<ProfessionalId> mayDecide,
        @Nullable ProfessionalId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        List<String> withheld) {

    AgendaItem {
        mayDecide = List.copyOf(mayDecide);
        withheld = List.copyOf(withheld);
    }

    @Schema(name = "AgendaItemKind")
    enum Kind {
        LINE_UNDECIDED,
        /** An agreement that the line needs is missing, or was refused. */
        LINE_STOPPED,
        LINE_NOT_COVERED,
        GOAL_UNMEASURED,
        REVIEW,
        /** A line that lasts is looked at again. */
        LINE_REVIEW,
        /** A line is late, or ended before its last day: it is planned anew. */
        LINE_TO_REPLAN,
        /** What must be in place for a line is not. */
        CONDITION_OPEN,
        FOLLOW_UP,
        /** Nobody is left of the household: its plan is to be closed. */
        HOUSEHOLD_DIED_OUT,
        /** Money was committed by a ground of law: nobody's mandate was asked. */
        BY_LAW,
        /** The mandate that a decision rested on was withdrawn since, from before that day. The decision stands. */
        MANDATE_WITHDRAWN
    }

    AgendaPlace place() {
        var of = subject == null ? due : subject;
        return new AgendaPlace(household, kind, of == null ? "" : version == null ? of.toString() : of + ":" + version);
    }

    /** As it is shown to somebody who may see so much of it. */
    AgendaItem shown(Team ofHousehold, boolean withAmounts) {
        var hidden = lacking != null && !withAmounts;
        return new AgendaItem(
                household,
                ofHousehold,
                director,
                kind,
                subject,
                version,
                due,
                reason,
                hidden ? null : lacking,
                year,
                legalBasis,
                mayDecide,
                decidedBy,
                decidedOn,
                mandate,
                hidden ? List.of("lacking") : List.of());
    }
}
