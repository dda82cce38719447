package nl.keerpunt.language.identity;

import java.util.UUID;

/** The name of a history that is kept beside one household, by the household's own id. */
public interface BesideHousehold extends WordedId {

    HouseholdId household();

    @Override
    default MunicipalityCode municipality() {
        return household().municipality();
    }

    @Override
    default UUID uuid() {
        return household().uuid();
    }
}
