/** How the gateway and every service answer over HTTP: whole, and without a failure's own texts in the log. */
@NullMarked
package nl.keerpunt.answer;

import org.jspecify.annotations.NullMarked;
