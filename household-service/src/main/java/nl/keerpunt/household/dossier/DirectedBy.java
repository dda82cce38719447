package nl.keerpunt.household.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * The director (regisseur) of a day, with their team, and whether they accepted.
 *
 * @param answers whoever answers on that day: the director once they accepted, until then whoever assigned them
 * @param acceptBy the last working day on which they should accept; null once they did
 * @param declinedBy who was assigned and declined, so that whoever assigned them directs in their place
 */
@Schema(name = "Direction")
public record DirectedBy(
        ProfessionalId director,
        Team team,
        LocalDate from,
        Acceptance acceptance,
        ProfessionalId answers,
        @Nullable LocalDate acceptBy,
        @Nullable ProfessionalId declinedBy) {

    static DirectedBy of(DirectorAssigned it) {
        return assigned(it.director(), it.team(), it.from(), it.assigned());
    }

    static DirectedBy of(DirectorTransferred it) {
        return assigned(it.director(), it.team(), it.from(), it.assigned());
    }

    static DirectedBy of(DirectionAccepted it) {
        return new DirectedBy(it.director(), it.team(), it.from(), Acceptance.ACCEPTED, it.director(), null, null);
    }

    static DirectedBy of(DirectionDeclined it) {
        return new DirectedBy(
                it.answers(), it.team(), it.from(), Acceptance.DECLINED, it.answers(), null, it.director());
    }

    private static DirectedBy assigned(
            ProfessionalId director, Team team, LocalDate from, @Nullable Assigning assigned) {
        var answers = Assigning.answers(director, assigned);
        return answers == null || assigned == null
                ? new DirectedBy(director, team, from, Acceptance.ACCEPTED, director, null, null)
                : new DirectedBy(director, team, from, Acceptance.AWAITED, answers, assigned.acceptBy(), null);
    }
}
