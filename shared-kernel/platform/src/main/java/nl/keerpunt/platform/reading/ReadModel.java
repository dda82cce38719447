package nl.keerpunt.platform.reading;

import java.util.List;

/**
 * Rows that follow from events: a bean in the capability that answers by them.
 *
 * <p>The platform brings pages of events and moves the token in the transaction in which the rows are written. A page
 * that fails is halved until the subject that fails stands alone; that one is parked and every other goes on. What is
 * personal is not opened here: it reads as erased.
 *
 * <p>Under its name lies how far it has read. A model whose tables change their shape gets new tables and a new name,
 * and so starts at the first event; the tables it leaves are dropped by a later migration.
 */
public interface ReadModel<E> {

    /** The name of its processor and of its token. */
    String name();

    /** The events it reads; it never hears of others. */
    Class<E> vocabulary();

    /** The tables it writes, and it alone: they can be built anew beside these. None when it writes none. */
    List<String> tables();

    /**
     * Writes what follows from a page, through {@link ProjectionDatabase}, with one statement per table. It may come
     * again with the same events, and must then write the same.
     *
     * @param page the streams with news, each once; of one stream the events are in order
     */
    void write(List<Changed<E>> page);

    /**
     * Whose order counts, by the key of a stream ({@code <municipality>/<id>}): what fails holds up the streams of this
     * subject and no others. Streams whose rows build on each other have one subject, and it begins with the
     * municipality.
     */
    default String subject(String stream) {
        return stream;
    }
}
