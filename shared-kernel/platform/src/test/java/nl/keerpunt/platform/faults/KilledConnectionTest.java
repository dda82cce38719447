package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.notes.NoteCommand.*;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The connection of a lane ends in the middle of a batch, and nobody notices but by time. */
class KilledConnectionTest {

    private static final int CALLERS = 20;
    private static final int KILLS = 3;

    private static final Replica REPLICA = Replica.start(Map.of("keerpunt.lanes", "1"));

    @AfterAll
    static void stop() {
        REPLICA.close();
    }

    @Test
    void who_was_in_the_batch_gets_the_answer_that_was_due() throws Exception {
        var note = REPLICA.written();
        var ids = new ArrayList<String>();
        var answers = new ArrayList<FutureTask<Receipt>>();
        try (var gathering = Gathering.behindOne(REPLICA)) {
            for (var caller = 0; caller < CALLERS; caller++) {
                var id = fresh();
                ids.add(id);
                answers.add(gathering.joinedBy(() -> REPLICA.send(id, new AmendNote(note, 1))));
            }
            try (var held = gathering.holdNext()) {
                held.killAgainAndAgain(KILLS);
                held.release();
            }
        }

        for (var caller = 0; caller < CALLERS; caller++) {
            assertThat(answers.get(caller).get().version()).isEqualTo(caller + 1);
            assertThat(REPLICA.store().under(ids.get(caller)))
                    .contains(answers.get(caller).get());
        }
        assertThat(REPLICA.store().stepsOf(note).getLast().total()).isEqualTo(CALLERS);
    }
}
