package nl.keerpunt.platform.command;

/**
 * Whose order counts: what is about one subject meets in one lane, in the order in which it came.
 *
 * @param key of a household, a contract, a register or another history: {@code <municipality>/<id>}; or of a
 *     municipality
 */
public record Subject(String key) {

    /** Whose turn it takes; a subject of which nobody can tell stands in a row with the others like it. */
    public String municipality() {
        var slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /** By what a service divides its subjects over its lanes. */
    @FunctionalInterface
    public interface Division {

        String laneOf(Subject subject);

        /** Each subject by itself. */
        static Division bySubject() {
            return Subject::key;
        }

        /** All of a municipality in one lane: for what is decided on the purse of all its households. */
        static Division byMunicipality() {
            return Subject::municipality;
        }
    }
}
