/**
 * The single social-domain budget of a municipality, year by year.
 *
 * <p>The life of a budget: appropriated by the council; amended; reserved month by month for arrangements, which ask
 * anew with every version; realised claim line by claim line; overrun only where a policy names who authorises it. One
 * history per year, but one decision over all years of a municipality, in {@code purse}.
 */
@NullMarked
package nl.keerpunt.budget.budget;

import org.jspecify.annotations.NullMarked;
