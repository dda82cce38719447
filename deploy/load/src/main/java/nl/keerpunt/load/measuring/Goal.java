package nl.keerpunt.load.measuring;

import java.util.Locale;

/** What the median of a figure has to reach. */
public record Goal(double bound, boolean isUpper) {

    public static Goal atLeast(double bound) {
        return new Goal(bound, false);
    }

    public static Goal atMost(double bound) {
        return new Goal(bound, true);
    }

    boolean isMetBy(double value) {
        return isUpper ? value <= bound : value >= bound;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f", bound);
    }
}
