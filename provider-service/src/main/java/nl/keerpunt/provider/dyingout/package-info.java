/**
 * That nobody is left of a household (niemand in leven), as household-service tells it: what it has here ends on the
 * day of the last death, and goes on as it was when that was told by mistake.
 */
@NullMarked
package nl.keerpunt.provider.dyingout;

import org.jspecify.annotations.NullMarked;
