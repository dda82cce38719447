package nl.keerpunt.household.lifeturn;

import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.language.law.LegalBasis;

/**
 * What one law changes at an age (wijziging).
 *
 * @param change how, as it is told in Dutch
 * @param source law and article
 */
public record LawChange(LegalBasis law, String change, String source, Grade grade) {}
