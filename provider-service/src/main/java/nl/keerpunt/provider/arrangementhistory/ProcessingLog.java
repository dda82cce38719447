package nl.keerpunt.provider.arrangementhistory;

import nl.keerpunt.language.HouseholdId;

/** The record of every time that personal data were looked at (Logboek Dataverwerkingen). It holds none itself. */
@FunctionalInterface
public interface ProcessingLog {

    /**
     * @param actor who looked, by the subject of their token
     * @param operation what was asked, as a word
     */
    record Line(HouseholdId household, String actor, String operation) {}

    void add(Line line);
}
