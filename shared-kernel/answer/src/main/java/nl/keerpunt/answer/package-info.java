/** How gateway and services answer over HTTP: whole, always, in the caller's language, with problems of one form. */
@NullMarked
package nl.keerpunt.answer;

import org.jspecify.annotations.NullMarked;
