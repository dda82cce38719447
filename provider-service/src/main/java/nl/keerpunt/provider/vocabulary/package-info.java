/** The closed vocabularies in which an arrangement is shown to others, wherever it is: their members are a promise. */
@NullMarked
package nl.keerpunt.provider.vocabulary;

import org.jspecify.annotations.NullMarked;
