/**
 * A professional leaves or is away (vertrek, afwezigheid): the households they direct, with what waits for them, and
 * their mandates go to a successor by one operation of the administrator.
 *
 * <p>Begun, with the households that were theirs at that moment; then one transfer for each of them, repeated until
 * all are done. The others hear that a professional was replaced.
 */
@NullMarked
package nl.keerpunt.household.handover;

import org.jspecify.annotations.NullMarked;
