package nl.keerpunt.load.measuring;

import java.util.Locale;
import java.util.stream.LongStream;

/**
 * What was acknowledged, and how long each answer took.
 *
 * @param busy how many calls were told to come back (429): not done
 */
public record Measured(long acknowledged, long busy, double perSecond, double medianMillis, double p99Millis) {

    static Measured of(LongStream nanos, long busy, double seconds) {
        var sorted = nanos.sorted().toArray();
        return new Measured(
                sorted.length,
                busy,
                sorted.length / seconds,
                quantileMillis(sorted, 0.5),
                quantileMillis(sorted, 0.99));
    }

    public static double quantileMillis(long[] sortedNanos, double share) {
        return sortedNanos.length == 0
                ? Double.NaN
                : sortedNanos[(int) Math.min(sortedNanos.length - 1L, Math.round(sortedNanos.length * share))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f/s (p50 %.2f ms, p99 %.2f ms, %d acknowledged%s)",
                perSecond,
                medianMillis,
                p99Millis,
                acknowledged,
                busy == 0 ? "" : ", " + busy + " told to come back");
    }
}
