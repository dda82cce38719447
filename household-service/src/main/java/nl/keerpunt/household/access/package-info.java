/**
 * Who may see or change a household, and the record of it.
 *
 * <p>A professional reaches the households of the own team and those they direct. Another team's household opens with a
 * ground, named in a header and kept in the processing log.
 */
@NullMarked
package nl.keerpunt.household.access;

import org.jspecify.annotations.NullMarked;
