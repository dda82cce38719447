/** PostgreSQL and Kafka as they are, and a line to them that can fail as lines do. */
@NullMarked
package nl.keerpunt.testing.real;

import org.jspecify.annotations.NullMarked;
