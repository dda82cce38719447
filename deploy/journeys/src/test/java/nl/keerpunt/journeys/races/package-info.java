/** Every write of every service about a household races its erasure (wedlopen). */
@NullMarked
package nl.keerpunt.journeys.races;

import org.jspecify.annotations.NullMarked;
