/**
 * What the register shows: who works here, and per team the matrix of competences on a day (competentiematrix): what is
 * needed, who is there with it, what lacks, and who is away with whoever stands in.
 */
@NullMarked
package nl.keerpunt.household.staffing;

import org.jspecify.annotations.NullMarked;
