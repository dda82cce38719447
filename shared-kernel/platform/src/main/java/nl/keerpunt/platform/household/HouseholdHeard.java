package nl.keerpunt.platform.household;

import java.time.LocalDate;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/** What a service heard of a household (huishouden). */
public sealed interface HouseholdHeard extends ConcernsHousehold {

    /**
     * Aangemeld, bij dit toegangsteam.
     *
     * @param answers until there is a director; null when a former release did not tell
     */
    @StoredAs("household-heard-of")
    record HouseholdHeardOf(
            HouseholdId household, Team team, @Nullable ProfessionalId answers) implements HouseholdHeard {}

    /**
     * Vanaf deze dag onder regie, in dit team.
     *
     * @param answers until the director accepts; null when the director answers
     */
    @StoredAs("director-heard-of")
    record DirectorHeardOf(
            HouseholdId household,
            ProfessionalId director,
            Team team,
            LocalDate from,
            @Nullable ProfessionalId answers) implements HouseholdHeard {}

    /** Onder een veiligheidsvlag. */
    @StoredAs("safety-flag-heard-of")
    record SafetyFlagHeardOf(HouseholdId household) implements HouseholdHeard {}

    /** Veiligheidsvlag opgeheven. */
    @StoredAs("safety-flag-lift-heard-of")
    record SafetyFlagLiftHeardOf(HouseholdId household) implements HouseholdHeard {}

    /** Gewist. */
    @StoredAs("erasure-heard-of")
    record ErasureHeardOf(HouseholdId household) implements HouseholdHeard {}
}
