package nl.keerpunt.household.access;

import nl.keerpunt.language.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The record of every time that personal data were looked at (Logboek Dataverwerkingen). It holds none itself. */
@FunctionalInterface
public interface ProcessingLog {

    /**
     * @param household null when a search found nobody
     * @param operation what was done, as the address names it
     * @param ground why it was allowed
     */
    record Entry(
            MunicipalityCode municipality, @Nullable String household, String actor, String operation, String ground) {}

    void add(Entry entry);
}
