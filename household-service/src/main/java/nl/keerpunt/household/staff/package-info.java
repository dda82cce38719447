/**
 * Where the register of professionals and teams is written and asked: by an administrator, and by the claims of the
 * first valid token of a professional.
 */
@NullMarked
package nl.keerpunt.household.staff;

import org.jspecify.annotations.NullMarked;
