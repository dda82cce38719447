package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static nl.keerpunt.platform.faults.Replica.someNote;
import static nl.keerpunt.platform.faults.Replica.unreadable;
import static nl.keerpunt.platform.faults.Replica.write;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Commands that a lane handles together: each gets the answer that it would have got alone. */
class BatchTest {

    private static final Replica REPLICA = Replica.start(Map.of("keerpunt.lanes", "1"));

    private final Store store = REPLICA.store();

    @AfterAll
    static void stop() {
        REPLICA.close();
    }

    @Test
    void what_is_refused_falls_alone() throws Exception {
        var note = REPLICA.written();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var before = gathering.joinedBy(() -> REPLICA.amend(note, 1));
            var refused = gathering.joinedBy(() -> REPLICA.amend(note, 101));
            var after = gathering.joinedBy(() -> REPLICA.amend(note, 2));
            gathering.release();

            assertThat(before.get().version()).isOne();
            isRefused(refused, "TOO_MUCH");
            assertThat(after.get().version()).isEqualTo(2);
        }
        assertThat(totals(note)).containsExactly(0, 1, 3);
    }

    @Test
    void what_cannot_be_stored_falls_alone() throws Exception {
        var note = REPLICA.written();
        var sick = REPLICA.written();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var before = gathering.joinedBy(() -> REPLICA.amend(note, 1));
            var refused = gathering.joinedBy(() -> REPLICA.send(fresh(), unreadable(sick)));
            var afterIt = gathering.joinedBy(() -> REPLICA.amend(sick, 5));
            var after = gathering.joinedBy(() -> REPLICA.amend(note, 2));
            gathering.release();

            assertThat(before.get().version()).isOne();
            isRefused(refused, "CANNOT_BE_STORED");
            assertThat(afterIt.get().version()).isOne();
            assertThat(after.get().version()).isEqualTo(2);
        }
        assertThat(totals(sick)).containsExactly(0, 5);
    }

    @Test
    void one_id_twice_is_one_event_with_one_answer() throws Exception {
        var note = REPLICA.written();
        var id = fresh();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var once = gathering.joinedBy(() -> REPLICA.send(id, new AmendNote(note, 7)));
            var twice = gathering.joinedBy(() -> REPLICA.send(id, new AmendNote(note, 7)));
            gathering.release();

            assertThat(once.get()).isEqualTo(twice.get());
            assertThat(store.under(id)).contains(once.get());
        }
        assertThat(totals(note)).containsExactly(0, 7);
    }

    @Test
    void one_key_for_two_requests_is_refused_to_the_second() throws Exception {
        var note = REPLICA.written();
        var anna = REPLICA.anna().with("Idempotency-Key", fresh());
        var path = "/v1/notes/" + note.uuid() + "/_amend";
        List<Answer> answers;
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var seven = gathering.joinedBy(() -> anna.post(path, Map.of("by", 7)));
            var eight = gathering.joinedBy(() -> anna.post(path, Map.of("by", 8)));
            gathering.release();
            answers = List.of(seven.get(), eight.get());
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).extracting(Answer::reason).contains("IDEMPOTENCY_KEY_REUSED");
        assertThat(totals(note)).hasSize(2);
    }

    @Test
    void an_id_that_was_refused_is_decided_again_when_it_comes_again() throws Exception {
        var note = someNote("0307");
        var id = fresh();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var tooEarly = gathering.joinedBy(() -> REPLICA.send(id, new AmendNote(note, 3)));
            var written = gathering.joinedBy(() -> REPLICA.send(fresh(), write(note)));
            var accepted = gathering.joinedBy(() -> REPLICA.send(id, new AmendNote(note, 3)));
            gathering.release();

            assertThat(written.get().version()).isZero();
            assertThat(accepted.get().version()).isOne();
            assertThat(store.under(id)).contains(accepted.get());
            assertThat(tooEarly.get()).as("what is true of the id by now").isEqualTo(accepted.get());
        }
    }

    @Test
    void a_refusal_after_a_row_beside_the_stream_leaves_no_row() throws Exception {
        var note = REPLICA.written();
        var name = fresh();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var before = gathering.joinedBy(() -> REPLICA.amend(note, 1));
            var refused = gathering.joinedBy(() -> REPLICA.send(fresh(), new NameNote(note, name, true)));
            var after = gathering.joinedBy(() -> REPLICA.amend(note, 2));
            gathering.release();

            assertThat(before.get().version()).isOne();
            isRefused(refused, "IN_VAIN");
            assertThat(after.get().version()).isEqualTo(2);
        }
        assertThat(store.names()).doesNotContainKey(name);
        assertThat(totals(note)).containsExactly(0, 1, 3);
    }

    @Test
    void a_name_that_was_taken_in_vain_is_given_to_one_of_the_others() throws Exception {
        var vain = REPLICA.written();
        var other = REPLICA.written();
        var name = fresh();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var refused = gathering.joinedBy(() -> REPLICA.send(fresh(), new NameNote(vain, name, true)));
            var named = gathering.joinedBy(() -> REPLICA.send(fresh(), new NameNote(other, name, false)));
            var late = gathering.joinedBy(() -> REPLICA.send(fresh(), new NameNote(vain, name, false)));
            gathering.release();

            assertThatThrownBy(refused::get).hasCauseInstanceOf(Refusal.class);
            eventually(() -> named.isDone() && late.isDone(), done -> done);
            // They are about two notes, and nobody promised in which order those have their turn.
            if (other.key().equals(store.names().get(name))) {
                assertThat(named.get().version()).isOne();
                isRefused(late, "NAME_TAKEN");
            } else {
                isRefused(named, "NAME_TAKEN");
                assertThat(late.get().version()).isOne();
                assertThat(store.names()).containsEntry(name, vain.key());
            }
        }
    }

    @Test
    void what_one_sender_hands_in_takes_effect_in_that_order() throws Exception {
        var note = someNote("0307");
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var answers = handIn(gathering, write(note), note);
            gathering.release();

            assertThat(versions(answers)).containsExactly(0L, 1L, 2L, 3L);
        }
        assertThat(totals(note)).containsExactly(0, 1, 3, 6);
    }

    @Test
    void that_order_stays_when_the_batch_is_undone() throws Exception {
        var note = someNote("0307");
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var answers = handIn(gathering, write(note), note);
            try (var again = gathering.holdNext()) {
                again.killAgainAndAgain(1);
                again.release();

                assertThat(versions(answers)).containsExactly(0L, 1L, 2L, 3L);
            }
        }
        assertThat(totals(note)).containsExactly(0, 1, 3, 6);
    }

    @Test
    void that_order_stays_when_one_among_them_undoes_the_batch() throws Exception {
        var note = REPLICA.written();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            var first = gathering.joinedBy(() -> REPLICA.amend(note, 1));
            var vain = gathering.joinedBy(() -> REPLICA.send(fresh(), new NameNote(note, fresh(), true)));
            var second = gathering.joinedBy(() -> REPLICA.amend(note, 2));
            var third = gathering.joinedBy(() -> REPLICA.amend(note, 3));
            gathering.release();

            isRefused(vain, "IN_VAIN");
            assertThat(versions(List.of(first, second, third))).containsExactly(1L, 2L, 3L);
        }
        assertThat(totals(note)).containsExactly(0, 1, 3, 6);
    }

    private static List<FutureTask<Receipt>> handIn(Gathering gathering, WriteNote write, NoteId note) {
        return Stream.of(write, new AmendNote(note, 1), new AmendNote(note, 2), new AmendNote(note, 3))
                .map(command -> gathering.joinedBy(() -> REPLICA.send(fresh(), command)))
                .toList();
    }

    private static List<Long> versions(List<FutureTask<Receipt>> answers) throws Exception {
        var versions = new ArrayList<Long>();
        for (var answer : answers) {
            versions.add(answer.get().version());
        }
        return versions;
    }

    private static void isRefused(FutureTask<?> answer, String reason) {
        assertThatThrownBy(answer::get).cause().isInstanceOf(Refusal.class).hasMessage(reason);
    }

    private List<Integer> totals(NoteId note) {
        return store.stepsOf(note).stream().map(Store.Step::total).toList();
    }
}
