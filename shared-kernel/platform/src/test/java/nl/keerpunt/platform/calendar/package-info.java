@NullMarked
package nl.keerpunt.platform.calendar;

import org.jspecify.annotations.NullMarked;
