/**
 * The whole of Keerpunt in one JVM, on an embedded PostgreSQL and Kafka (lokaal platform): for a first try and for
 * tests.
 *
 * <p>Its life: ports free → secrets made or read → database and broker → six contexts → healthy → first contents →
 * ready → stopped. What it stores stays in its data folder.
 */
@NullMarked
package nl.keerpunt.local.platform;

import org.jspecify.annotations.NullMarked;
