/** How a service comes up: its settings, checked together; its defaults; and the proof that its store is durable. */
@NullMarked
package nl.keerpunt.platform.start;

import org.jspecify.annotations.NullMarked;
