/** Everything that crosses Kafka: the outbox out, the inbox in. */
@NullMarked
package nl.keerpunt.platform.exchange;

import org.jspecify.annotations.NullMarked;
