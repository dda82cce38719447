/** How a read model writes its rows. */
@NullMarked
package nl.keerpunt.platform.reading;

import org.jspecify.annotations.NullMarked;
