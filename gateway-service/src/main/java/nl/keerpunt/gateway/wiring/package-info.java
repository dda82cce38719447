/**
 * The gateway's settings, read once from the environment and checked before anything starts.
 *
 * <p>Read, found usable or refused all errors together.
 */
@NullMarked
package nl.keerpunt.gateway.wiring;

import org.jspecify.annotations.NullMarked;
