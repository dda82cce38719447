package nl.keerpunt.plan.mandate;

import nl.keerpunt.language.law.Mandate;

/**
 * A mandate as it holds (geldend mandaat).
 *
 * @param version 1 as it was granted, and one more for each withdrawal: what a decision names beside the mandate
 */
public record Held(Mandate mandate, int version) {}
