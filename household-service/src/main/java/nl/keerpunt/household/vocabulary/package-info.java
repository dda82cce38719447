/** The closed vocabularies (keuzelijsten) of a household's record: their members are a promise. */
@NullMarked
package nl.keerpunt.household.vocabulary;

import org.jspecify.annotations.NullMarked;
