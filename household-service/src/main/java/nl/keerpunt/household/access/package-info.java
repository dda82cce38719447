/**
 * What a search tells, and the record of it. Who reaches a household is the platform's rule; who answers for one
 * today it hears from the dossier.
 */
@NullMarked
package nl.keerpunt.household.access;

import org.jspecify.annotations.NullMarked;
