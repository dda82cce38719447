/**
 * The question "how long does it take here?" (doorlooptijden): days and working days from one step of a request to
 * another, of a household and, in groups of ten or more, of a team. Read only.
 */
@NullMarked
package nl.keerpunt.household.leadtime;

import org.jspecify.annotations.NullMarked;
