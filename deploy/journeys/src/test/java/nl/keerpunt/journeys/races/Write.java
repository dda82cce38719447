package nl.keerpunt.journeys.races;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.journeys.races.Raced.Attempt;

/**
 * A write about a household: what it needs, so that it is accepted as long as nobody erases.
 *
 * @param operation as the gateway's document names it
 * @param without what the household must not have for it
 */
record Write(String operation, List<Step> needs, Set<Step> without, Function<Raced, Attempt> attempt) {

    Write(String operation, Step need, Function<Raced, Attempt> attempt) {
        this(operation, List.of(need), Set.of(), attempt);
    }

    Write without(Step... steps) {
        return new Write(operation, needs, Set.of(steps), attempt);
    }

    Write needing(Step also) {
        return new Write(
                operation, Stream.concat(needs.stream(), Stream.of(also)).toList(), without, attempt);
    }

    /** The steps of a household that this write races: what it needs, and something besides. */
    Set<Step> steps(Random random) {
        var all = new ArrayList<>(needs);
        var besides = Step.BESIDES.get(random.nextInt(Step.BESIDES.size()));
        if (Step.upTo(List.of(besides)).stream().noneMatch(without::contains)) {
            all.add(besides);
        }
        return Step.upTo(all);
    }
}
