/** This service's part of a person's file (inzage): the member themselves, and what was asked and who directed. */
@NullMarked
package nl.keerpunt.household.file;

import org.jspecify.annotations.NullMarked;
