/** The ledger (grootboek): what its rows are, and every question to them. Rows never change. */
@NullMarked
package nl.keerpunt.budget.ledger;

import org.jspecify.annotations.NullMarked;
