/**
 * The register of professionals (register van medewerkers): who works here, in which team, as what and how much, and
 * who does their work while they are away. Ids and codes alone, never a name.
 *
 * <p>The life of an entry: registered, by an administrator or by the first valid token; moved, appointed, absent and
 * back, each from a day on; left after a last day, and perhaps registered again. Whoever is not in it, or left, is made
 * director, successor or substitute of nobody, and gets no mandate.
 */
@NullMarked
package nl.keerpunt.household.professional;

import org.jspecify.annotations.NullMarked;
