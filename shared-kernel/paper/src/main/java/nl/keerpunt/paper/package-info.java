/**
 * What is given to people on paper: a page in Dutch, with headings, lists and tables that can be read aloud, as a
 * tagged PDF (PDF/UA). One way for whoever gives one.
 */
@NullMarked
package nl.keerpunt.paper;

import org.jspecify.annotations.NullMarked;
