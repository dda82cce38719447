package nl.keerpunt.platform.input;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.Wrong;

/** Everything that is found wrong with a request. */
public final class Findings {

    private final List<Wrong> all = new ArrayList<>();

    public void add(Wrong wrong) {
        all.add(wrong);
    }

    public void add(String field, String reason, String sentence, Object... facts) {
        all.add(new Wrong(field, reason, sentence, List.of(facts)));
    }

    /** In the order in which they were found. */
    List<Wrong> all() {
        return List.copyOf(all);
    }

    public int count() {
        return all.size();
    }

    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new BadInput(all);
        }
    }
}
