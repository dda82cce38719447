/**
 * What follows on support when a member comes to an age at which laws change (vervolg bij een levenswending): the
 * decisions there are, which of them still hold, and what may be decided. Pure.
 */
@NullMarked
package nl.keerpunt.household.successor;

import org.jspecify.annotations.NullMarked;
