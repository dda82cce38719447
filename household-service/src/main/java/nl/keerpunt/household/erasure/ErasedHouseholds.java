package nl.keerpunt.household.erasure;

import java.util.Set;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.reading.MunicipalReads;
import org.springframework.stereotype.Component;

/** Which households are listed as erased, and so need not be asked. */
@Component
class ErasedHouseholds {

    private final MunicipalReads reads;

    ErasedHouseholds(MunicipalReads reads) {
        this.reads = reads;
    }

    /** By id. */
    Set<String> in(MunicipalityCode municipality) {
        return reads.in(
                municipality,
                database -> Set.copyOf(
                        database.sql("select household from erasure where municipality = ? and state = 'ERASED'")
                                .param(municipality.value())
                                .query(String.class)
                                .list()));
    }
}
