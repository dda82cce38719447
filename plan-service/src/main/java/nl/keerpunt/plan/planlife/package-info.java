/**
 * The plan as a whole, from its draft to the ending of its household: in which phase what may be asked of it.
 *
 * <p>The life of a plan: drafted with a purpose, goals, causes and support lines; agreed by the household as a numbered
 * version; active under a director, while its lines are decided and its goals scored; closed when every goal is
 * measured, then followed at three, six and twelve months; reopened, which is drafting again. In an emergency it is
 * active before the household's voice was heard, with a reason and a day of review. When its household is erased it
 * ends, in whatever phase, and never begins again.
 */
@NullMarked
package nl.keerpunt.plan.planlife;

import org.jspecify.annotations.NullMarked;
