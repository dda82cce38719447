package nl.keerpunt.household.termagenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.Force;
import nl.keerpunt.household.legalterm.Party;
import nl.keerpunt.household.legalterm.RunningTerm;
import nl.keerpunt.household.runningterm.Matters.Matter;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * One term of a request that somebody has to watch (termijn).
 *
 * @param law of the request
 * @param team that answers for the household, and its director if it has one
 */
record TermDue(
        UUID household,
        UUID request,
        LegalBasis law,
        String code,
        String article,
        Grade grade,
        Party whose,
        Force force,
        LocalDate start,
        LocalDate lastDay,
        Team team,
        @Nullable ProfessionalId director) {

    static TermDue of(HouseholdId household, Matter matter, RunningTerm running, HouseholdOn answers) {
        var term = running.term();
        var direction = answers.direction();
        return new TermDue(
                household.uuid(),
                matter.request(),
                matter.law(),
                term.code(),
                term.source().article(),
                running.grade(),
                term.whose(),
                term.source().force(),
                running.start(),
                running.lastDay(),
                answers.team(),
                direction == null ? null : direction.director());
    }

    boolean canBeLate() {
        return whose == Party.MUNICIPALITY && force != Force.WAIT;
    }

    TermPlace place() {
        return new TermPlace(lastDay, household, request, law, code, start);
    }

    /** As it is shown on a day. */
    TermItem on(LocalDate day) {
        var late = canBeLate() && day.isAfter(lastDay);
        var blocks = switch (force) {
            case LAW -> late;
            case WAIT -> true;
            case NORM -> false;
        };
        return new TermItem(
                household,
                request,
                team,
                director,
                law,
                code,
                article,
                grade,
                whose,
                force,
                start,
                lastDay,
                late,
                blocks,
                late && !blocks);
    }

    /**
     * A term in the list of a team.
     *
     * @param late whether the municipality let it lapse
     * @param blocks whether it is a law that was not kept, or a time to wait
     * @param warns whether it is a norm that was not kept
     */
    @Schema(name = "TermAgendaItem")
    record TermItem(
            UUID household,
            UUID request,
            Team team,
            @Nullable ProfessionalId director,
            LegalBasis law,
            String code,
            String article,
            Grade grade,
            Party whose,
            Force force,
            LocalDate start,
            LocalDate lastDay,
            boolean late,
            boolean blocks,
            boolean warns) {

        TermPlace place() {
            return new TermPlace(lastDay, household, request, law, code, start);
        }
    }
}
