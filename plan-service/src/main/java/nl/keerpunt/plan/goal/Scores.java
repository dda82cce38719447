package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.NOT_SCORED;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_GOAL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;

/**
 * What was reached of each goal (doelscores): one score a day, and that of the last day counts.
 *
 * @param takenBack the days whose score was taken back, and not given again since
 */
public record Scores(Map<Of, GoalScored> given, Set<Of> takenBack) {

    public static final Scores NONE = new Scores(Map.of(), Set.of());

    /** Of which goal, and of which day. */
    public record Of(UUID goal, LocalDate on) {}

    public List<PlanEvent> score(ScoreGoal score, Goals goals) {
        if (!goals.ids().contains(score.goal())) {
            throw new Refusal(UNKNOWN_GOAL);
        }
        var scored = new GoalScored(score.plan(), score.goal(), score.score(), score.on(), score.note());
        return scored.equals(given.get(new Of(score.goal(), score.on()))) ? List.of() : List.of(scored);
    }

    public List<PlanEvent> takeBack(TakeScoreBack back) {
        var of = new Of(back.goal(), back.on());
        if (given.containsKey(of)) {
            return List.of(new ScoreTakenBack(back.plan(), back.goal(), back.on(), back.reason()));
        }
        if (takenBack.contains(of)) {
            return List.of();
        }
        throw new Refusal(NOT_SCORED);
    }

    /** The goals that were scored. */
    public Set<UUID> scored() {
        return given.keySet().stream().map(Of::goal).collect(Collectors.toUnmodifiableSet());
    }

    /** That of the last day. */
    public Optional<GoalScored> counting(UUID goal) {
        return given.values().stream()
                .filter(scored -> scored.goal().equals(goal))
                .max(Comparator.comparing(GoalScored::on));
    }

    /** Those that have none yet, in a fixed order. */
    public List<UUID> missing(Set<UUID> goals) {
        var scored = scored();
        return goals.stream().filter(goal -> !scored.contains(goal)).sorted().toList();
    }

    public Scores with(GoalScored scored) {
        var of = new Of(scored.goal(), scored.on());
        return new Scores(Copies.with(given, of, scored), Copies.without(takenBack, of::equals));
    }

    public Scores with(ScoreTakenBack back) {
        var of = new Of(back.goal(), back.on());
        return new Scores(Copies.without(given, of), Copies.with(takenBack, of));
    }
}
