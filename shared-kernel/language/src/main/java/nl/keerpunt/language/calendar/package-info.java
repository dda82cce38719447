/** Days as the Netherlands counts them, and periods of them. */
@NullMarked
package nl.keerpunt.language.calendar;

import org.jspecify.annotations.NullMarked;
