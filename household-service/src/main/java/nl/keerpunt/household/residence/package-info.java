/**
 * One person, one dossier, at every moment: on which days a person (by a keyed hash of the BSN) lives in which
 * household.
 */
@NullMarked
package nl.keerpunt.household.residence;

import org.jspecify.annotations.NullMarked;
