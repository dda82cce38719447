/** What worked for a caller of {@code /v1} goes on working: no release takes back what the one before it promised. */
@NullMarked
package nl.keerpunt.journeys.compatibility;

import org.jspecify.annotations.NullMarked;
