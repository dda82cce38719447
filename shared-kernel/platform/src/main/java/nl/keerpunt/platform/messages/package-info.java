/**
 * The document by which outsiders read what goes over Kafka (AsyncAPI): what the service tells and hears, from its
 * contract messages, its subscribers and the exchange as they are, in the words of the glossary.
 */
@NullMarked
package nl.keerpunt.platform.messages;

import org.jspecify.annotations.NullMarked;
