/** Read models: the municipality set for every transaction, projections, and reading your own writes. */
@NullMarked
package nl.keerpunt.platform.reading;

import org.jspecify.annotations.NullMarked;
