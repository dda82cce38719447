/** How the gateway and every service answer over HTTP: whole, in the caller's language, with problems of one form. */
@NullMarked
package nl.keerpunt.answer;

import org.jspecify.annotations.NullMarked;
