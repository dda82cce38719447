/**
 * What we agree with the household: its one plan in versions, the support lines in it, and the mandates under which
 * professionals decide them. Whoever has the mandate decides at once; a decided line asks a provider for an
 * arrangement, and the answers of provider and budget come back to the line.
 */
@NullMarked
package nl.keerpunt.plan;

import org.jspecify.annotations.NullMarked;
