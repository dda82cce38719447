package nl.keerpunt.household.access;

import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a household today: a team, and from the first assignment a director (regisseur).
 *
 * @param director null before the first assignment
 */
public record Responsible(Team team, @Nullable ProfessionalId director) {}
