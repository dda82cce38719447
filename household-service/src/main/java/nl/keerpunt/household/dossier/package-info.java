/** The question "who is this household?": who lived here and who directed, on any day. Read only. */
@NullMarked
package nl.keerpunt.household.dossier;

import org.jspecify.annotations.NullMarked;
