/** What nobody can read, planted in stores and topics: only its subject waits, until it is mended (geparkeerd). */
@NullMarked
package nl.keerpunt.journeys.parked;

import org.jspecify.annotations.NullMarked;
