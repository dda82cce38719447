/**
 * What every answer of the gateway looks like: the same headers, a correlation id, and problems of one shape.
 *
 * <p>Received, given a correlation id, answered by a service or by the gateway; a failure anywhere becomes a problem.
 */
@NullMarked
package nl.keerpunt.gateway.answer;

import org.jspecify.annotations.NullMarked;
