/**
 * All that crosses the border of provider-service: in come decided support lines and the budget's answers, out go
 * commitments and refusals.
 */
@NullMarked
package nl.keerpunt.provider.exchange;

import org.jspecify.annotations.NullMarked;
