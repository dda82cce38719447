package nl.keerpunt.contract.provider;

import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/** The household's arrangements have ended, without words; nothing begins for it here any more. */
public record HouseholdQuietV1(MunicipalityCode municipality, HouseholdId household) implements HouseholdQuiet {}
