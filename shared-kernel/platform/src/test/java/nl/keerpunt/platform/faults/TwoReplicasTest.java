package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.command.Gone;
import nl.keerpunt.platform.ending.Endings;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two replicas write about the same notes at once, and neither knows of the other. */
class TwoReplicasTest {

    private static final int CALLERS = 32;
    private static final int AMENDMENTS = 25;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Map<String, String> ACTOR = Map.of("actor", "test");

    private static final Replica FIRST = Replica.start(Map.of("keerpunt.lanes", "1"));
    private static final Replica SECOND = FIRST.another(Map.of("keerpunt.lanes", "1"));

    private final Store store = FIRST.store();

    @AfterAll
    static void stop() {
        SECOND.close();
        FIRST.close();
    }

    @Test
    void every_amendment_is_stored_under_the_version_that_was_told() throws Exception {
        var notes = Stream.generate(FIRST::written).limit(5).toList();

        var answers = atOnce(caller -> amendAll(caller, notes)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.json().path("id").asString() + " " + answer.header("ETag"))
                .doesNotHaveDuplicates();
        assertThat(store.broken()).isEmpty();
        var totals = notes.stream()
                .mapToInt(note -> store.stepsOf(note).getLast().total())
                .sum();
        assertThat(totals).isEqualTo(CALLERS * AMENDMENTS);
    }

    @Test
    void a_name_that_many_ask_for_is_given_to_one() throws Exception {
        var name = fresh();
        var given = new AtomicInteger();

        var holders = atOnce(caller -> {
            var replica = caller % 2 == 0 ? FIRST : SECOND;
            var note = replica.written();
            try {
                replica.send(fresh(), new NameNote(note, name, false));
                given.incrementAndGet();
                return note.key();
            } catch (Refusal taken) {
                assertThat(taken.reason().name()).isEqualTo("NAME_TAKEN");
                assertThat(store.versionOf(note)).isZero();
                return "";
            }
        });

        assertThat(given).hasValue(1);
        assertThat(holders).contains(store.names().get(name));
    }

    @Test
    void nothing_that_did_not_know_of_an_ending_is_stored_after_it() throws Exception {
        for (var round = 0; round < 20; round++) {
            var note = FIRST.written();
            var household = new HouseholdId(note.municipality(), note.uuid());

            atOnce(caller -> {
                var replica = caller % 2 == 0 ? FIRST : SECOND;
                if (caller == CALLERS / 2) {
                    return SECOND.commands().send(fresh(), Endings.hearOf(household, TODAY), ACTOR);
                }
                try {
                    return replica.amend(note, 1);
                } catch (Refusal refused) {
                    assertThat(refused.reason()).isEqualTo(Gone.HOUSEHOLD_ENDING);
                    return refused;
                }
            });

            assertThat(store.positionOf("0307/ending/" + note.uuid())).isGreaterThan(store.positionOf(note.key()));
        }
    }

    private static List<Answer> amendAll(int caller, List<NoteId> notes) {
        var anna = (caller % 2 == 0 ? FIRST : SECOND).anna();
        return IntStream.range(0, AMENDMENTS)
                .mapToObj(each -> notes.get((caller + each) % notes.size()))
                .map(note -> anna.post("/v1/notes/" + note.uuid() + "/_amend", Map.of("by", 1)))
                .toList();
    }

    private interface Caller<T> {
        T call(int caller) throws Exception;
    }

    private static <T> List<T> atOnce(Caller<T> caller) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, CALLERS)
                    .mapToObj(number -> (Callable<T>) () -> caller.call(number))
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : callers.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
