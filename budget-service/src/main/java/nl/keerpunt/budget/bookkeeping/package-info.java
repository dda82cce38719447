/**
 * Bookkeeping (boekhouding): what each event means for the ledger, in balanced entries, sealed and written once.
 *
 * <p>The life of a cent: from the council to what is free, reserved for an arrangement or set free again, realised.
 */
@NullMarked
package nl.keerpunt.budget.bookkeeping;

import org.jspecify.annotations.NullMarked;
