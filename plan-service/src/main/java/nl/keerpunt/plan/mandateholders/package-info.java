/** Who may decide what: the mandates of everyone in a municipality, as known at any position of the store. */
@NullMarked
package nl.keerpunt.plan.mandateholders;

import org.jspecify.annotations.NullMarked;
