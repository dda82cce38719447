package nl.keerpunt.load;

import java.util.List;
import java.util.Locale;

/** The outcome of a benchmark: a ratio per round, and the goal it has to reach. */
record Result(String name, List<Double> ratios, double goal, boolean lowerIsBetter) {

    Result {
        ratios = ratios.stream().sorted().toList();
    }

    private double median() {
        var middle = ratios.size() / 2;
        return ratios.size() % 2 == 1 ? ratios.get(middle) : (ratios.get(middle - 1) + ratios.get(middle)) / 2;
    }

    boolean isMet() {
        return lowerIsBetter ? median() <= goal : median() >= goal;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RESULT %s median=%.3f min=%.3f max=%.3f goal=%.3f %s",
                name,
                median(),
                ratios.getFirst(),
                ratios.getLast(),
                goal,
                isMet() ? "met" : "missed");
    }
}
