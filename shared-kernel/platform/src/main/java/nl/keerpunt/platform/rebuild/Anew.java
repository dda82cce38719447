package nl.keerpunt.platform.rebuild;

import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.keerpunt.platform.feed.NextPage;
import nl.keerpunt.platform.feed.Page;
import nl.keerpunt.platform.following.Reader;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.reading.ReadModel;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.transaction.support.TransactionOperations;

/** One model written anew: beside the live one in big pages, up to where that one stands, and then in its place. */
final class Anew {

    private static final int PAGE = 5_000;

    private final ReadModel<?> model;
    private final Reader reader;
    private final Means means;

    Anew(ReadModel<?> model, Reader reader, Means means) {
        this.model = model;
        this.reader = reader;
        this.means = means;
    }

    /** What every model is written anew with. */
    record Means(
            NextPage store,
            Rebuilds rebuilds,
            ParkedFacts parked,
            TransactionOperations transaction,
            Supplier<Owner> owners) {}

    boolean isNamed(String name) {
        return reader.name().equals(name);
    }

    void retry(UUID parked, boolean waits) {
        reader.retry(parked, waits);
    }

    /** Does nothing while another replica does it. */
    void write() {
        try (var owner = means.owners().get()) {
            if (owner.holds(model.name())) {
                write(owner);
            }
        }
    }

    private void write(Owner owner) {
        var beside = new Beside(model.tables());
        var run = means.rebuilds().begin(model.name());
        means.parked().forget(Place.READER, reader.name());
        beside.make(owner.client());
        var edge = writeOn(run, NextPage.BEGINNING);
        beside.analyze(owner.client());
        new Handover(owner, beside, model.name(), reader.name(), writeOn(run, edge)).takePlace(at -> writeOn(run, at));
    }

    /** Up to the last event there is. While a page is written the next is read. */
    private GapAwareTrackingToken writeOn(UUID run, GapAwareTrackingToken from) {
        var page = read(from);
        while (page.isFull()) {
            var end = page.end();
            var next = CompletableFuture.supplyAsync(
                    () -> read(end), task -> Thread.ofVirtual().start(task));
            write(run, page);
            if (Thread.interrupted()) {
                throw new CancellationException("stopped");
            }
            page = next.join();
        }
        write(run, page);
        return page.end();
    }

    private Page read(GapAwareTrackingToken from) {
        var page = means.store().after(from, PAGE);
        page.entries().forEach(entry -> {
            if (entry.mayBe(model.vocabulary())) {
                entry.prepare();
            }
        });
        return page;
    }

    private void write(UUID run, Page page) {
        means.transaction().executeWithoutResult(_ -> {
            means.rebuilds()
                    .advance(
                            model.name(),
                            run,
                            page.end().getIndex(),
                            page.entries().size());
            reader.read(page.entries());
        });
    }

    void giveUp() {
        try (var owner = means.owners().get()) {
            means.parked().forget(Place.READER, reader.name());
            new Beside(model.tables()).drop(owner.client());
            means.rebuilds().giveUp(model.name());
        }
    }
}
