/**
 * A person's whole file (inzage, AVG art. 15): the four services are asked for their part with the caller's own
 * token, and either all of them stand in it or nothing is given. As JSON, or as a PDF that can be read aloud.
 *
 * <p>The gateway knows no facts: each part brings the Dutch words for what stands in it.
 */
@NullMarked
package nl.keerpunt.gateway.file;

import org.jspecify.annotations.NullMarked;
