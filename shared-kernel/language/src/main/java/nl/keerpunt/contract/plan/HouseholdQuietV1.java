package nl.keerpunt.contract.plan;

import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/** The household's plan has ended, without words; nothing begins for it here any more. */
public record HouseholdQuietV1(MunicipalityCode municipality, HouseholdId household) implements HouseholdQuiet {}
