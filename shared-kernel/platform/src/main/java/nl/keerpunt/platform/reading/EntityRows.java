package nl.keerpunt.platform.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.platform.stored.Recorded;

/**
 * A read model of one table whose rows follow from the history of one entity each: of every entity with news all are
 * written anew.
 *
 * @param <E> what it reads
 * @param <I> what an entity is known by
 * @param <R> what a row is made of
 */
public abstract class EntityRows<E, I extends StreamId, R> implements ReadModel<E> {

    private final String name;
    private final Class<E> vocabulary;
    private final Function<String, I> entity;
    private final RowTable<R> table;
    private final ProjectionDatabase database;

    /**
     * @param entity reads the key of a stream
     * @param table with the municipality and the entity's id as its key
     */
    protected EntityRows(
            String name,
            Class<E> vocabulary,
            Function<String, I> entity,
            RowTable<R> table,
            ProjectionDatabase database) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.entity = entity;
        this.table = table;
        this.database = database;
    }

    /** None when there is nothing to show of it, or not any more. */
    protected abstract Stream<R> rows(I id, List<Recorded<E>> history);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<E> vocabulary() {
        return vocabulary;
    }

    @Override
    public final List<String> tables() {
        return List.of(table.name());
    }

    @Override
    public final void write(List<Changed<E>> page) {
        var changed = new ArrayList<I>();
        var rows = new ArrayList<R>();
        for (var news : page) {
            var id = entity.apply(news.stream());
            changed.add(id);
            rows(id, news.history()).forEach(rows::add);
        }
        table.rewrite(database, changed, rows);
    }
}
