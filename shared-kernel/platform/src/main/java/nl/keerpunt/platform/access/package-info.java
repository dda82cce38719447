/**
 * Who reaches what is about a household (toegang), in one rule for all services: its team and its director; any other
 * professional with a ground, which is kept in the processing log. Who answers for it is changed by whoever does now,
 * never by ground. The team is the household's, never the caller's word.
 */
@NullMarked
package nl.keerpunt.platform.access;

import org.jspecify.annotations.NullMarked;
