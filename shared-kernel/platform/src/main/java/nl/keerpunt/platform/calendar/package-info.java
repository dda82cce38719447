/**
 * Days for a calendar (agenda): one way for each service that gives some, as RFC 5545 has it or as JSON. What stands in
 * a calendar hangs on a wall, so it says nothing about anybody; whoever gives one sees to that.
 */
@NullMarked
package nl.keerpunt.platform.calendar;

import org.jspecify.annotations.NullMarked;
