package nl.keerpunt.household.lifeturn;

import java.util.List;

/**
 * An age at which laws change (levenswending), and how long before it somebody looks ahead. The months ahead rest on
 * no law: a municipality sets them.
 */
public sealed interface LifeTurn {

    /** No task is raised sooner than that. */
    int MOST_MONTHS_AHEAD = 36;

    /** By which history knows it. */
    String code();

    /** So many months before the day a task is raised. */
    int monthsAhead();

    List<LawChange> changes();

    /** The same age for everybody. */
    record AtAge(String code, Age age, int monthsAhead, List<LawChange> changes) implements LifeTurn {

        public AtAge {
            requireAhead(monthsAhead);
            changes = List.copyOf(changes);
        }
    }

    /** The age at which the state pension begins (AOW-leeftijd), which depends on the date of birth. */
    record AtPensionAge(String code, int monthsAhead, List<LawChange> changes) implements LifeTurn {

        public AtPensionAge {
            requireAhead(monthsAhead);
            changes = List.copyOf(changes);
        }
    }

    private static void requireAhead(int months) {
        if (months < 1 || months > MOST_MONTHS_AHEAD) {
            throw new IllegalArgumentException("a task is raised 1 to 36 months ahead");
        }
    }
}
