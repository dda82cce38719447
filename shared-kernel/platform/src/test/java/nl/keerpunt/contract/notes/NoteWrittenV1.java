package nl.keerpunt.contract.notes;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

public record NoteWrittenV1(MunicipalityCode municipality, HouseholdId household) implements ContractMessage {

    @Override
    public String about() {
        return household.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
