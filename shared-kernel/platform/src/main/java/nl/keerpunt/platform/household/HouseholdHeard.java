package nl.keerpunt.platform.household;

import java.time.LocalDate;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;

/** What a service heard of a household (huishouden). */
public sealed interface HouseholdHeard extends ConcernsHousehold {

    /** Aangemeld, bij dit toegangsteam. */
    @StoredAs("household-heard-of")
    record HouseholdHeardOf(HouseholdId household, Team team) implements HouseholdHeard {}

    /** Vanaf deze dag onder regie, in dit team. */
    @StoredAs("director-heard-of")
    record DirectorHeardOf(HouseholdId household, ProfessionalId director, Team team, LocalDate from)
            implements HouseholdHeard {}

    /** Gewist. */
    @StoredAs("erasure-heard-of")
    record ErasureHeardOf(HouseholdId household) implements HouseholdHeard {}
}
