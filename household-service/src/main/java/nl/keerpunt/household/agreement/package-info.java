/**
 * The question "who may agree to help for a member?" (wie mag instemmen), on any day and as it was known; and what
 * plan-service is told of it. Read only.
 */
@NullMarked
package nl.keerpunt.household.agreement;

import org.jspecify.annotations.NullMarked;
