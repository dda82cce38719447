/**
 * What crosses Kafka in either direction: its name, the signature over it, its era and the topics on which it lies.
 */
@NullMarked
package nl.keerpunt.platform.exchange;

import org.jspecify.annotations.NullMarked;
