/**
 * The question "what lapses, in all households of a team?" (termijnagenda), on any day: each term that runs or that the
 * municipality let lapse, the first due first, so that what is late stands on top; as a list and as a calendar. Nothing
 * personal is in it. Read only.
 */
@NullMarked
package nl.keerpunt.household.termagenda;

import org.jspecify.annotations.NullMarked;
