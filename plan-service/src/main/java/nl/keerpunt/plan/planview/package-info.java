/**
 * One plan on both time axes: as it held on a day, as it was known at an instant, and what changed between two
 * instants. It is read from the plan's own history, because its words are decrypted only for whoever may see them.
 */
@NullMarked
package nl.keerpunt.plan.planview;

import org.jspecify.annotations.NullMarked;
