/**
 * Given, when, then; laws and house rules; a real PostgreSQL and a real Kafka; approved contracts. Only ever in test
 * scope.
 *
 * <p>The life of a test: a fixed past, one command, what follows. Servers start with the first test that needs them and
 * end with the JVM.
 */
@NullMarked
package nl.keerpunt.testing;

import org.jspecify.annotations.NullMarked;
