/** What makes a thread look: the signal by which a commit wakes the readers of this JVM, or time that passes. */
@NullMarked
package nl.keerpunt.platform.wake;

import org.jspecify.annotations.NullMarked;
