/** What we knew then: a moment becomes a position of the store that never moves again. */
@NullMarked
package nl.keerpunt.platform.time;

import org.jspecify.annotations.NullMarked;
