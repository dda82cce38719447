/**
 * Who can be made a director (regisseur): a professional with a mandate in the register, or one whose valid token was
 * seen in the municipality.
 *
 * <p>Seen at the door, kept once a day; asked when somebody is about to be made director.
 */
@NullMarked
package nl.keerpunt.household.professional;

import org.jspecify.annotations.NullMarked;
