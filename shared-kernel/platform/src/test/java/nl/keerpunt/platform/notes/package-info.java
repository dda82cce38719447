/**
 * The smallest service that the platform can carry, to test the platform by: notes about a household, written, amended
 * and heard of over Kafka.
 */
@NullMarked
package nl.keerpunt.platform.notes;

import org.jspecify.annotations.NullMarked;
