package nl.keerpunt.platform.rebuild;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * The moment at which a rebuilt model takes the place of the live one: tables, token and what is parked, in one
 * transaction. The live reader stands still for it, questions wait; neither for longer than a moment, or it is tried
 * again.
 */
final class Handover {

    private static final int TRIES = 20;

    private final Owner owner;
    private final Beside beside;
    private final String live;
    private final String rebuilt;
    private GapAwareTrackingToken at;

    /** @param at how far the rebuilt one has read */
    Handover(Owner owner, Beside beside, String live, String rebuilt, GapAwareTrackingToken at) {
        this.owner = owner;
        this.beside = beside;
        this.live = live;
        this.rebuilt = rebuilt;
        this.at = at;
    }

    /** @param writeOn writes from a token up to the last event there is */
    void takePlace(UnaryOperator<GapAwareTrackingToken> writeOn) {
        for (var times = 1; ; times++) {
            try {
                owner.transaction().executeWithoutResult(_ -> handOver(writeOn));
                return;
            } catch (PessimisticLockingFailureException held) {
                if (times == TRIES) {
                    throw held;
                }
            }
        }
    }

    /** Everything is held in the order in which readers and retries hold it: token, what is parked, tables. */
    private void handOver(UnaryOperator<GapAwareTrackingToken> writeOn) {
        owner.client().sql("set local lock_timeout = '500ms'").update();
        owner.client()
                .sql("select from tokenentry where processorname = ? for update")
                .param(live)
                .query((_, _) -> true)
                .list();
        var stored = owner.tokens().of(live);
        at = writeOn.apply(at);
        if (!at.covers(stored.token())) {
            throw new NotThereYet();
        }
        owner.client()
                .sql("select from parked_fact where place = 'READER' and reader in (?, ?) for update")
                .params(live, rebuilt)
                .query((_, _) -> true)
                .list();
        beside.takePlace(owner.client());
        owner.tokens().move(live, stored, at).orElseThrow();
        takeOverWhatIsParked();
        owner.client()
                .sql("update read_model_rebuild set finished_at = clock_timestamp(), reached = ? where model = ?")
                .params(at.getIndex(), live)
                .update();
    }

    private void takeOverWhatIsParked() {
        owner.client()
                .sql("delete from parked_fact where place = 'READER' and reader = ?")
                .param(live)
                .update();
        owner.client()
                .sql("update parked_fact set reader = ? where place = 'READER' and reader = ?")
                .params(live, rebuilt)
                .update();
    }

    /** The live reader has read what this one cannot find: it is begun again. */
    private static final class NotThereYet extends RuntimeException {}
}
