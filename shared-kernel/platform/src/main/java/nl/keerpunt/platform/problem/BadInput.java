package nl.keerpunt.platform.problem;

import java.util.List;

/**
 * A request that cannot be understood, with everything that is wrong with it (HTTP 400). The compact constructor of a
 * body or a question throws it too: for fields that contradict each other.
 */
public final class BadInput extends RuntimeException {

    private final transient List<Wrong> errors;

    public BadInput(List<Wrong> errors) {
        super(errors.size() + " errors in the request");
        this.errors = List.copyOf(errors);
    }

    /** @param sentence the name of the sentence that tells people */
    public BadInput(String field, String reason, String sentence) {
        this(List.of(new Wrong(field, reason, sentence)));
    }

    public List<Wrong> errors() {
        return errors;
    }
}
