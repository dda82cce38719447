/**
 * The ledger: every change of the budget as balanced entries in cents, from one account to another.
 *
 * <p>The life of a cent: from the council to what is free, reserved for an arrangement or set free again, realised.
 */
@NullMarked
package nl.keerpunt.budget.ledger;

import org.jspecify.annotations.NullMarked;
