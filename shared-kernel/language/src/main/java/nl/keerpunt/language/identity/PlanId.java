package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The one plan of a household. It derives from the household, so that a second plan cannot exist. */
public record PlanId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static PlanId parse(String key) {
        return new PlanId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    public static PlanId of(HouseholdId household) {
        return new PlanId(household.municipality(), household.uuid());
    }

    public HouseholdId household() {
        return new HouseholdId(municipality, uuid);
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
