/** The signal by which a commit wakes the readers of this JVM. */
@NullMarked
package nl.keerpunt.platform.wake;

import org.jspecify.annotations.NullMarked;
