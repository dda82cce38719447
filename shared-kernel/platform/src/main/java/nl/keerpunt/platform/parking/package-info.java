/**
 * What cannot be handled is parked per subject, in its order, and replayed when the cause is gone; all others go on.
 */
@NullMarked
package nl.keerpunt.platform.parking;

import org.jspecify.annotations.NullMarked;
