/** Handles messages once and in the order of their subject; what cannot be handled is parked and waits. */
@NullMarked
package nl.keerpunt.platform.inbox;

import org.jspecify.annotations.NullMarked;
