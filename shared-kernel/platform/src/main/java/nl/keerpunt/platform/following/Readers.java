package nl.keerpunt.platform.following;

import java.util.List;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.transaction.support.TransactionOperations;

/** The readers of this service, one for each read model. */
public final class Readers {

    private final List<ReadModel<?>> models;
    private final Pages pages;
    private final ParkedFacts parked;
    private final TransactionOperations transaction;
    private final TransactionOperations savepoint;
    private final List<Reader> all;

    Readers(
            List<ReadModel<?>> models,
            Pages pages,
            ParkedFacts parked,
            TransactionOperations transaction,
            TransactionOperations savepoint) {
        this.models = List.copyOf(models);
        this.pages = pages;
        this.parked = parked;
        this.transaction = transaction;
        this.savepoint = savepoint;
        all = this.models.stream().map(this::readerOf).toList();
    }

    List<Reader> all() {
        return all;
    }

    public List<ReadModel<?>> models() {
        return models;
    }

    /** Another reader for a model: one that writes it elsewhere. */
    public Reader readerOf(ReadModel<?> model) {
        return new Reader(model, Place.of(model.name()), pages, parked, transaction, savepoint);
    }
}
