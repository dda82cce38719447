package nl.keerpunt.platform.reading;

import java.util.Set;
import java.util.stream.Collectors;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.stored.FactParked;

/**
 * What a read model cannot answer about now: its rows of these subjects are old, because a later fact waits. A list
 * leaves them out and names them; a question about one of them, or about a municipality that waits as a whole, goes no
 * further.
 */
public final class Parked {

    private final MunicipalReads reads;

    Parked(MunicipalReads reads) {
        this.reads = reads;
    }

    /** The ids of the subjects of a municipality that wait; throws {@link FactParked} when all of it does. */
    public Set<String> of(String model, MunicipalityCode municipality) {
        var subjects = reads.in(
                municipality,
                database -> database.sql(
                                "select subject from parked_fact where reader = ? and municipality = ? and place <> "
                                        + "'INBOX'")
                        .params(model, municipality.value())
                        .query(String.class)
                        .list());
        if (subjects.contains(municipality.value())) {
            throw new FactParked();
        }
        return subjects.stream()
                .map(subject -> subject.substring(municipality.value().length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Throws {@link FactParked} when this subject waits, or its municipality as a whole. */
    public void check(String model, MunicipalityCode municipality, String id) {
        if (of(model, municipality).contains(id)) {
            throw new FactParked();
        }
    }
}
