package nl.keerpunt.contract.budget;

import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/** No money is set aside for the household any more, without words; nothing begins for it here any more. */
public record HouseholdQuietV1(MunicipalityCode municipality, HouseholdId household) implements HouseholdQuiet {}
