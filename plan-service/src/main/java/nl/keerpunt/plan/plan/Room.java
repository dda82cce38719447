package nl.keerpunt.plan.plan;

import static nl.keerpunt.plan.plan.Reason.PLAN_IS_FULL;

import java.util.Map;
import nl.keerpunt.language.Refusal;

/** How much one plan holds (omvang): enough for any household, and what a professional can still read. */
public final class Room {

    public static final int GOALS = 50;
    public static final int CAUSES = 50;
    public static final int LINKS = 200;

    /** Dropped ones included. */
    public static final int LINES = 200;

    /** Dropped ones included. */
    public static final int CONDITIONS = 200;

    private Room() {}

    public static void forOneMore(int held, int atMost) {
        if (held >= atMost) {
            throw new Refusal(PLAN_IS_FULL, Map.of("atMost", atMost));
        }
    }
}
