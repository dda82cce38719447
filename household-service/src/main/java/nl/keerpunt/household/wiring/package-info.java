/** What Spring has to be told: stored names, rights, and the way into the processing log. */
@NullMarked
package nl.keerpunt.household.wiring;

import org.jspecify.annotations.NullMarked;
