/** What professionals are and can do (medewerkers), by codes that a municipality chooses. */
@NullMarked
package nl.keerpunt.language.people;

import org.jspecify.annotations.NullMarked;
