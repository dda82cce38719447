/** Everything of this service that crosses Kafka, in both directions. */
@NullMarked
package nl.keerpunt.plan.exchange;

import org.jspecify.annotations.NullMarked;
