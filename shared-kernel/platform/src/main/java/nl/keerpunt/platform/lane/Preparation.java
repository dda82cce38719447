package nl.keerpunt.platform.lane;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.store.ReadAhead;

/** What is read for all commands of a batch before the first of them is decided: one statement each. */
final class Preparation {

    private final Recordings recordings;
    private final ReadAhead readAhead;

    Preparation(Recordings recordings, ReadAhead readAhead) {
        this.recordings = recordings;
        this.readAhead = readAhead;
    }

    /** Which commands were recorded before; the histories of the others are read ahead. */
    void foresee(Collection<Sent> sent, Turn turn) {
        turn.learn(recorded(sent.stream().map(Sent::id).toList()));
        var streams = new LinkedHashSet<String>();
        sent.stream()
                .filter(each -> !turn.isRecorded(each.id()))
                .forEach(each -> streams.add(each.command().history()));
        readAhead.read(streams, turn.batch());
    }

    Map<String, Outcome> recorded(Collection<String> commands) {
        return recordings.of(Set.copyOf(commands));
    }
}
