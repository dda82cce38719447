/**
 * Who works for the municipality, as it was heard of household-service, which keeps the register: a mandate goes to
 * nobody else.
 *
 * <p>What was heard last of somebody holds: from which day, and until which.
 */
@NullMarked
package nl.keerpunt.plan.professional;

import org.jspecify.annotations.NullMarked;
