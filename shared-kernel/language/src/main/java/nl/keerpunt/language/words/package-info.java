/** What is said: texts and their bounds, names, and what is personal. */
@NullMarked
package nl.keerpunt.language.words;

import org.jspecify.annotations.NullMarked;
