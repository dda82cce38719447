package nl.keerpunt.load.measuring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One figure, as each round gave it. */
public final class Figure {

    private final String name;
    private final List<Double> rounds = new ArrayList<>();

    public Figure(String name) {
        this.name = name;
    }

    public void add(double value) {
        rounds.add(value);
    }

    /** NaN, which meets no goal, when there was no round. */
    public double median() {
        var sorted = rounds.stream().sorted().toList();
        var middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @Override
    public String toString() {
        return rounds.isEmpty()
                ? name + " not measured"
                : String.format(
                        Locale.ROOT,
                        "%s median=%.3f min=%.3f max=%.3f",
                        name,
                        median(),
                        Collections.min(rounds),
                        Collections.max(rounds));
    }
}
