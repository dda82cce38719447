/**
 * What the contracts of providers ask for, as heard from provider-service: a decision is weighed at the contract's
 * price.
 *
 * <p>The life of a tariff here: recorded when it is heard, and replaced for its days by one that is heard later.
 */
@NullMarked
package nl.keerpunt.plan.tariff;

import org.jspecify.annotations.NullMarked;
