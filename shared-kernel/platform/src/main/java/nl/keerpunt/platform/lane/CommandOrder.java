package nl.keerpunt.platform.lane;

import java.util.List;
import java.util.function.Supplier;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.command.Subject;

/** To decide one command. */
final class CommandOrder extends Order<Outcome> {

    private final Sent sent;
    private Supplier<Outcome> decided = () -> {
        throw new IllegalStateException("it was not carried out");
    };

    CommandOrder(Subject subject, Kind kind, Sent sent) {
        super(subject, kind);
        this.sent = sent;
    }

    String id() {
        return sent.id();
    }

    @Override
    public List<Sent> foreseen() {
        return List.of(sent);
    }

    @Override
    protected void carryOut(Turn turn) {
        decided = turn.decide(sent);
    }

    /** Answers that it was refused, unless it is recorded: then it is answered as a repeat. */
    void refusedUnless(Turn turn) {
        if (turn.isRecorded(id())) {
            carryOut(turn);
            fall(null);
        }
        done();
    }

    @Override
    protected Outcome outcome() {
        return decided.get();
    }
}
