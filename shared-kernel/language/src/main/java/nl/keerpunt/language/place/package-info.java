/** Where something is: a neighbourhood, and the parts of an address. */
@NullMarked
package nl.keerpunt.language.place;

import org.jspecify.annotations.NullMarked;
