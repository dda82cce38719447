/** What life brings somebody: an address, death, a move to elsewhere. */
@NullMarked
package nl.keerpunt.household.lifefact;

import org.jspecify.annotations.NullMarked;
