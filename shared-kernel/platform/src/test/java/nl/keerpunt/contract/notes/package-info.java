/** What the service of notes tells the others. */
@NullMarked
package nl.keerpunt.contract.notes;

import org.jspecify.annotations.NullMarked;
