package nl.keerpunt.contract.notes;

import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

public record HouseholdQuietV1(MunicipalityCode municipality, HouseholdId household) implements HouseholdQuiet {}
