/**
 * The seals of the ledger (verzegeling): what makes that nobody can change history unseen, not even who owns the
 * database.
 *
 * <p>Each entry of a municipality is sealed with the one before it, by a plain hash that anybody can compute. Every
 * hour, and whenever it is asked, the head of that chain is signed and published where the database's owner cannot
 * write. Who holds the entries, the heads and the public key checks the whole
 * ({@link nl.keerpunt.budget.seal.SealCheck}).
 */
@NullMarked
package nl.keerpunt.budget.seal;

import org.jspecify.annotations.NullMarked;
