package nl.keerpunt.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** What contradicts itself in a body, collected so that one answer tells all of it. */
public final class Contradictions {

    private final List<Wrong> found = new ArrayList<>();

    /** @param sentence the name of the sentence that tells people */
    public Contradictions when(boolean wrong, String field, String sentence) {
        if (wrong) {
            found.add(new Wrong(field, "CONTRADICTORY", sentence));
        }
        return this;
    }

    public void refuse() {
        if (!found.isEmpty()) {
            throw new BadInput(found);
        }
    }
}
