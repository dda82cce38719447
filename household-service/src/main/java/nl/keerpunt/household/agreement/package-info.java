/**
 * The question "who may agree to help for a member?" (wie mag instemmen), on any day and as it was known; what
 * plan-service is told of it, and whether somebody can come to speak for a member at all.
 */
@NullMarked
package nl.keerpunt.household.agreement;

import org.jspecify.annotations.NullMarked;
