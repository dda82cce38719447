package nl.keerpunt.plan.content;

import nl.keerpunt.language.OutOfRange;

/** What help asks of a household in a week (belasting): appointments, and minutes in all. */
public record Load(int appointments, int minutes) {

    public static final Load NONE = new Load(0, 0);
    public static final int MOST_APPOINTMENTS = 100;
    public static final int MINUTES_OF_A_WEEK = 10_080;

    public Load {
        if (appointments < 0 || appointments > MOST_APPOINTMENTS) {
            throw new OutOfRange("a week holds 0 to 100 appointments");
        }
        if (minutes < 0 || minutes > MINUTES_OF_A_WEEK) {
            throw new OutOfRange("a week holds 0 to 10080 minutes");
        }
    }
}
