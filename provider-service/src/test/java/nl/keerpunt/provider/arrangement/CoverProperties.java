package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.anyCommand;
import static nl.keerpunt.provider.arrangement.AnyLife.decided;
import static nl.keerpunt.provider.arrangement.AnyLife.live;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.agreement.Version;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of cover: every version ends covered, not covered or overtaken. A failure names its seed. */
class CoverProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_version_but_the_newest_waits_for_an_answer(long seed) {
        live(seed, (before, event) -> {
            if (Arrangement.evolve(before, event) instanceof Agreed known) {
                var earlier =
                        known.versions().all().subList(0, known.versions().all().size() - 1);
                assertThat(earlier).noneMatch(Version::isAwaited);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_version_waits_once_every_question_is_answered_in_any_order_however_often(long seed) {
        var random = new Random(seed);
        var life = new ArrayList<ArrangementEvent>();
        var current = unanswered(random, life);
        if (!(current instanceof Agreed known)) {
            return;
        }
        var questions = known.versions().nextQuestion() - 1;
        var answers = answers(questions, random);

        for (var answer : answers) {
            for (var event : Arrangement.decide(answer, current)) {
                current = Arrangement.evolve(current, event);
                life.add(event);
            }
        }

        assertThat(((Agreed) current).versions().all()).noneMatch(Version::isAwaited);
        var refused =
                answers.stream().flatMap(CoverProperties::refusals).distinct().toList();
        var recorded = life.stream()
                .filter(ArrangementNotCovered.class::isInstance)
                .map(ArrangementNotCovered.class::cast)
                .map(ArrangementNotCovered::question)
                .toList();
        assertThat(recorded).containsExactlyInAnyOrderElementsOf(refused);
    }

    /** What the budget refuses has an odd number. */
    private static List<ArrangementCommand> answers(int questions, Random random) {
        var answers = new ArrayList<ArrangementCommand>();
        IntStream.rangeClosed(1, questions)
                .mapToObj(question -> question % 2 == 0
                        ? new RecordCover(ID, question, null)
                        : new RecordNoCover(ID, question, "NOT_ENOUGH_LEFT", Money.euro(question), 2026))
                .forEach(answer -> answers.addAll(Collections.nCopies(1 + random.nextInt(2), answer)));
        Collections.shuffle(answers, random);
        return answers;
    }

    private static Stream<Integer> refusals(ArrangementCommand answer) {
        return answer instanceof RecordNoCover refused ? Stream.of(refused.question()) : Stream.empty();
    }

    private static Arrangement unanswered(Random random, List<ArrangementEvent> life) {
        Arrangement current = new Arrangement.Unknown();
        for (var step = 0; step < 60; step++) {
            var command = anyCommand(random);
            if (!(command instanceof RecordCover || command instanceof RecordNoCover)) {
                for (var event : decided(command, current)) {
                    current = Arrangement.evolve(current, event);
                    life.add(event);
                }
            }
        }
        return current;
    }
}
