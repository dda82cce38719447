/** Tells what fails because of itself, and always will, from what fails because something that it rests on is away. */
@NullMarked
package nl.keerpunt.platform.away;

import org.jspecify.annotations.NullMarked;
