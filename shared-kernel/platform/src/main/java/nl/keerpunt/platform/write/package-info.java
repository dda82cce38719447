/** The one way in for a write: what it brings, its key and the versions it expects, and what it is answered. */
@NullMarked
package nl.keerpunt.platform.write;

import org.jspecify.annotations.NullMarked;
