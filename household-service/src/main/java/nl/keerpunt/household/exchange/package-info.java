/** Everything that crosses Kafka: what household-service tells the others, and what it hears of the others. */
@NullMarked
package nl.keerpunt.household.exchange;

import org.jspecify.annotations.NullMarked;
