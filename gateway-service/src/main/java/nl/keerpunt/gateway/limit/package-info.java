/**
 * How much one caller may ask of the door, and how long a request may take to arrive.
 *
 * <p>Connected, heard whole within its time or ended; counted by its token, or by its address without one; let through,
 * or told when to come back.
 */
@NullMarked
package nl.keerpunt.gateway.limit;

import org.jspecify.annotations.NullMarked;
