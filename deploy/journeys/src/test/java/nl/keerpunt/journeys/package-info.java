/** Stories that only a whole platform can tell; each also proves that its own guard can bark. */
@NullMarked
package nl.keerpunt.journeys;

import org.jspecify.annotations.NullMarked;
