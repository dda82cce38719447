/**
 * Benchmarks: each prints every round, checks that what was acknowledged is what is stored, and ends with one line
 * {@code RESULT <name> median=<x> min=<x> max=<x> goal=<x> <met|missed>}. Figures are ratios to a yardstick measured
 * in the same run, because absolute times on a shared machine mean little.
 */
@NullMarked
package nl.keerpunt.load;

import org.jspecify.annotations.NullMarked;
