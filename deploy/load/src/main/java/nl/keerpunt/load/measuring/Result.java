package nl.keerpunt.load.measuring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a benchmark found. It is met when each of its figures reaches its goal and nothing spoiled a round. */
public final class Result {

    private record Aim(Figure figure, Goal goal) {

        boolean isMet() {
            return goal.isMetBy(figure.median());
        }

        @Override
        public String toString() {
            return "%s goal=%s %s".formatted(figure, goal, isMet() ? "met" : "missed");
        }
    }

    private final Aim main;
    private final List<Aim> beside = new ArrayList<>();
    private final List<Figure> told = new ArrayList<>();
    private final Set<String> spoiled = new LinkedHashSet<>();

    public Result(String name, Goal goal, Effort effort) {
        main = new Aim(new Figure(name), goal);
        if (!effort.isWhole()) {
            spoil("a trial of %d rounds after %d commands".formatted(effort.rounds(), effort.warm()));
        }
    }

    /** The figure that the name stands for. */
    public void round(double figure) {
        main.figure().add(figure);
    }

    /** Another figure that has a goal of its own. */
    public Figure beside(String name, Goal goal) {
        var aim = new Aim(new Figure(name), goal);
        beside.add(aim);
        return aim.figure();
    }

    /** Another figure, told only. */
    public Figure beside(String name) {
        var figure = new Figure(name);
        told.add(figure);
        return figure;
    }

    /** From now on nothing is met. */
    public void spoil(String why) {
        spoiled.add(why);
    }

    boolean isMet() {
        return main.isMet() && beside.stream().allMatch(Aim::isMet) && spoiled.isEmpty();
    }

    @Override
    public String toString() {
        return Stream.of(
                        told.stream().map(Figure::toString),
                        beside.stream().map(Aim::toString),
                        spoiled.stream().map(why -> "missed: " + why),
                        Stream.of("RESULT %s goal=%s %s"
                                .formatted(main.figure(), main.goal(), isMet() ? "met" : "missed")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
