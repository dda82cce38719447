/** This service's part of a person's file (inzage): what was reserved and spent for their household. */
@NullMarked
package nl.keerpunt.budget.file;

import org.jspecify.annotations.NullMarked;
