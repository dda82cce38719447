/** What life brought one member, as a fold over its events: for the rules and for whoever shows it. */
@NullMarked
package nl.keerpunt.household.memberlife;

import org.jspecify.annotations.NullMarked;
