/** What may be read at all: the bounds of the language, wherever JSON comes in. */
@NullMarked
package nl.keerpunt.platform.bounds;

import org.jspecify.annotations.NullMarked;
