/** Tells the others: which of its own events a service publishes, as which messages, signed and in their order. */
@NullMarked
package nl.keerpunt.platform.outbox;

import org.jspecify.annotations.NullMarked;
