/**
 * How long a household's record is kept (bewaartermijnen): rules as data, each with its source and with how sure we
 * are of it.
 *
 * <p>A rule of a law tells from which day what belongs to that law may be destroyed. A law without a rule is never
 * due by itself.
 */
@NullMarked
package nl.keerpunt.household.keeping;

import org.jspecify.annotations.NullMarked;
