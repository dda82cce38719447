/**
 * The closed vocabularies in which the words of other services are shown, wherever that is: their members are a
 * promise.
 */
@NullMarked
package nl.keerpunt.plan.vocabulary;

import org.jspecify.annotations.NullMarked;
