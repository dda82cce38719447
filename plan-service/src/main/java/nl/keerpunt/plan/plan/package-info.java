/** The one plan of a household: what may be asked of it, what can have happened to it, and what both are made of. */
@NullMarked
package nl.keerpunt.plan.plan;

import org.jspecify.annotations.NullMarked;
