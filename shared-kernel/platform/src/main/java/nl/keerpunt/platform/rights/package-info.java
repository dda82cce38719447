/** Who is calling and what they may do: deny unless allowed. */
@NullMarked
package nl.keerpunt.platform.rights;

import org.jspecify.annotations.NullMarked;
