/** By what people, places and histories are known. */
@NullMarked
package nl.keerpunt.language.identity;

import org.jspecify.annotations.NullMarked;
