package nl.keerpunt.budget.ledger;

import nl.keerpunt.language.money.Money;

/**
 * What is held for an arrangement.
 *
 * @param toClaimBack the part of what was realised that the version held does not owe (terug te vorderen)
 */
public record HeldAmounts(Money reserved, Money realised, Money toClaimBack) {}
