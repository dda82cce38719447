/**
 * Everything that crosses Kafka: the outbox out, the inbox in. What that is for this service, each topic with its messages,
 * stands in its document at {@code /asyncapi.json}, which {@code platform/messages} makes from what is here.
 */
@NullMarked
package nl.keerpunt.platform.exchange;

import org.jspecify.annotations.NullMarked;
