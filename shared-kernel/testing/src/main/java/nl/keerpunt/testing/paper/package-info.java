/** What is given on paper, read back as a reader of documents, or a voice that reads aloud, has it. */
@NullMarked
package nl.keerpunt.testing.paper;

import org.jspecify.annotations.NullMarked;
