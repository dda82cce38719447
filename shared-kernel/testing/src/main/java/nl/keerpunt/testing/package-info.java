/** Given, when, then; a real PostgreSQL and a real Kafka; approved contracts. Only ever in test scope. */
@NullMarked
package nl.keerpunt.testing;

import org.jspecify.annotations.NullMarked;
