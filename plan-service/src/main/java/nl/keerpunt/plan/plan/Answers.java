package nl.keerpunt.plan.plan;

import java.util.Set;

/** What the budget said of the versions of an arrangement (dekking). Cover is the last word on a version. */
record Answers(Set<Integer> covered, Set<Integer> refused) {

    static final Answers NONE = new Answers(Set.of(), Set.of());

    boolean cover(int version) {
        return covered.contains(version);
    }

    boolean has(int version) {
        return cover(version) || refused.contains(version);
    }

    Answers covering(int version) {
        return new Answers(Copies.with(covered, version), refused);
    }

    Answers refusing(int version) {
        return new Answers(covered, Copies.with(refused, version));
    }
}
