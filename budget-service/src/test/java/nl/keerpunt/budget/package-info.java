/** The running service: what a caller sees of it. */
@NullMarked
package nl.keerpunt.budget;

import org.jspecify.annotations.NullMarked;
