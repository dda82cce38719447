package nl.keerpunt.plan.supportline;

import java.util.Set;
import nl.keerpunt.plan.content.Copies;

/** What the budget said of the versions of an arrangement (dekking). Cover is the last word on a version. */
public record Cover(Set<Integer> covered, Set<Integer> refused) {

    static final Cover NONE = new Cover(Set.of(), Set.of());

    public boolean holds(int version) {
        return covered.contains(version);
    }

    public boolean answers(int version) {
        return holds(version) || refused.contains(version);
    }

    Cover covering(int version) {
        return new Cover(Copies.with(covered, version), refused);
    }

    Cover refusing(int version) {
        return new Cover(covered, Copies.with(refused, version));
    }
}
