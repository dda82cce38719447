package nl.keerpunt.load.measuring;

/**
 * How much of a benchmark to run: as its goal asks, or less, to try it; the latter never meets a goal.
 *
 * @param warm how many commands come first: until the compiler has seen enough, for a service runs for months
 */
public record Effort(int rounds, int warm) {

    public static final Effort WHOLE = new Effort(5, 100_000);

    public Effort {
        if (rounds < 1 || warm < 1) {
            throw new IllegalArgumentException("at least one round, and one command to warm up");
        }
    }

    boolean isWhole() {
        return rounds >= WHOLE.rounds && warm >= WHOLE.warm;
    }
}
