package nl.keerpunt.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.exchange.Topics;
import nl.keerpunt.platform.hearing.Hearing;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.lane.Lanes;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.parking.Dropping;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Replay;
import nl.keerpunt.platform.parking.Tidings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hears the messages of other services, each once in effect, in the lanes of their subjects.
 *
 * <p>A message that cannot be read, or whose command fails because of itself, is parked with its key; later messages of
 * that key wait behind it, those of other keys go on. When something under it is away it comes again with all that came
 * after it: what was done by then is known by its events, or by its row.
 *
 * <p>A message that is not believed is parked by itself, raises an alarm and holds up nobody.
 */
final class Inbox implements BatchMessageListener<byte[], byte[]>, Replay {

    private final Hearing hearing;
    private final Lanes lanes;
    private final InboxOfBatch ofBatch;
    private final ParkedFacts parked;
    private final WaitingMessages waiting;
    private final Partitions partitions;
    private final Topics topics;
    private final Alarm alarm;
    private final Tidings tidings;

    /** @param parked and {@code waiting} within the transaction of a lane */
    Inbox(
            Hearing hearing,
            Lanes lanes,
            InboxOfBatch ofBatch,
            ParkedFacts parked,
            WaitingMessages waiting,
            Partitions partitions,
            Topics topics,
            Alarm alarm,
            Tidings tidings) {
        this.hearing = hearing;
        this.lanes = lanes;
        this.ofBatch = ofBatch;
        this.parked = parked;
        this.waiting = waiting;
        this.partitions = partitions;
        this.topics = topics;
        this.alarm = alarm;
        this.tidings = tidings;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        var delivery = new Delivery();
        var messages = new ArrayList<Message>();
        var answers = new ArrayList<CompletableFuture<Void>>();
        for (var record : records) {
            var message = Message.read(RawMessage.of(record), hearing);
            message.disbelief().ifPresent(why -> alarm.raise(message.raw(), why));
            messages.add(message);
            answers.add(put(new MessageOrder(message, delivery, ofBatch), delivery));
        }
        // Nothing is under way any more when the first of those that failed comes again.
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .exceptionally(_ -> null)
                .join();
        for (var place = 0; place < records.size(); place++) {
            if (answers.get(place).isCompletedExceptionally()) {
                parkOrComeAgain(records.get(place), messages.get(place).raw(), cause(answers.get(place)));
            }
            partitions.moved(records.get(place));
        }
        tidings.came();
    }

    /** What will fail however often it comes is parked, also when it failed before its turn began. */
    private void parkOrComeAgain(ConsumerRecord<byte[], byte[]> record, RawMessage message, Throwable failure) {
        if (!(failure instanceof RuntimeException own)
                || failure instanceof Delivery.Behind
                || !Failures.isOfItsOwn(failure)) {
            throw new BatchListenerFailedException("it comes again", failure, record);
        }
        try {
            answered(new ParkOrder(message, own, ofBatch));
        } catch (RuntimeException inVain) {
            throw new BatchListenerFailedException("it comes again", inVain, record);
        }
    }

    private CompletableFuture<Void> put(MessageOrder order, Delivery delivery) {
        var subject = order.subject().key();
        return lanes.put(order).whenComplete((_, failure) -> {
            if (failure != null) {
                delivery.failed(subject);
            }
        });
    }

    private static Throwable cause(CompletableFuture<?> failed) {
        var failure = failed.exceptionNow();
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** What came on a topic that is heard no more comes again on the one in its place. */
    @Override
    public boolean isOf(Place place, String reader) {
        return place == Place.INBOX && topics.heard().contains(reader);
    }

    @Override
    public void retry(UUID id, boolean waits) {
        for (var fact = parked.find(id); fact.isPresent(); fact = parked.find(id)) {
            if (!answered(new ReplayOrder(fact.get(), waits, parked, waiting, hearing, ofBatch))) {
                return;
            }
        }
    }

    @Override
    public void drop(UUID id, Dropping dropping) {
        parked.find(id).ifPresent(fact -> answered(new DropOrder(fact, dropping, parked, waiting)));
    }

    private <A> A answered(Order<A> order) {
        try {
            return lanes.put(order).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException failure ? failure : failed;
        }
    }
}
