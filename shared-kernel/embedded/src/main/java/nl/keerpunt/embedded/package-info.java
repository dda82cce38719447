/**
 * A real PostgreSQL and a real Kafka broker from the build's own binaries, for tests and for the platform on one
 * machine.
 *
 * <p>Their life: unpacked once, started on a directory and a port, stopped with whoever started them. What was written
 * is on disk, and stays there unless the directory was asked for as a temporary one.
 */
@NullMarked
package nl.keerpunt.embedded;

import org.jspecify.annotations.NullMarked;
