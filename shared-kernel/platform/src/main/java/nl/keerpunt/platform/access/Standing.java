package nl.keerpunt.platform.access;

import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a household today (verantwoordelijk), and whether it is still there.
 *
 * @param director the regisseur; null before the first assignment
 * @param answers whoever answers in their place: who registered it until there is one, who assigned one until that one
 *     accepts; null when the director answers, or nobody is known to
 * @param flagged whether a safety flag (veiligheidsvlag) is set: then nothing about it goes out
 */
public record Standing(
        Team team,
        @Nullable ProfessionalId director,
        @Nullable ProfessionalId answers,
        boolean erased,
        boolean flagged) {

    boolean isOfTheTeam(Caller caller) {
        return team.value().equals(caller.team());
    }

    boolean isDirectedBy(Caller caller) {
        return director != null && director.value().equals(caller.subject());
    }

    boolean isAnsweredForBy(Caller caller) {
        return answers != null && answers.value().equals(caller.subject());
    }
}
