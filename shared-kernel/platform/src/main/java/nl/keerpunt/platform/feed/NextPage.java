package nl.keerpunt.platform.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import nl.keerpunt.platform.stored.Entry;
import nl.keerpunt.platform.stored.StoredEvent;
import nl.keerpunt.platform.stored.StoredEvents;
import nl.keerpunt.platform.wake.Wake;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the next so many events from the store, and before them those that filled a gap. It asks for so many events and
 * not for a range of positions: as many appends rolled back in a row would look like the end.
 */
public final class NextPage {

    /** Before the first position. */
    public static final GapAwareTrackingToken BEGINNING = GapAwareTrackingToken.newInstance(0, List.of());

    /** Well above the longest that an append may stay open. */
    private static final String SETTLED = "recorded_at < clock_timestamp() - interval '60 seconds'";

    private static final String COLUMNS = StoredEvent.COLUMNS + ", " + SETTLED;

    private static final String NEXT =
            "(select " + COLUMNS + " from domainevententry where globalindex > ? order by globalindex limit ?)";

    private static final String GAPS_AND_NEXT =
            "(select e.* from unnest(?::bigint[]) as gap(position) cross join lateral"
                    + " (select " + COLUMNS + " from domainevententry where globalindex = gap.position offset 0) e"
                    + " order by e.globalindex) union all " + NEXT;

    private static final String GIVEN_UP = "select gap.position from unnest(?::bigint[]) as gap(position)"
            + " cross join lateral (select recorded_at from domainevententry where globalindex > gap.position"
            + " order by globalindex limit 1) next where next." + SETTLED;

    private final JdbcClient database;
    private final StoredEvents events;
    private final Wake wake;

    public NextPage(JdbcClient database, StoredEvents events, Wake wake) {
        this.database = database;
        this.events = events;
        this.wake = wake;
    }

    private record Read(StoredEvent event, boolean isSettled) {

        static Read of(ResultSet row) throws SQLException {
            return new Read(StoredEvent.of(row), row.getBoolean(StoredEvent.WIDTH + 1));
        }

        Gaps.Row row() {
            return new Gaps.Row(event.position(), isSettled);
        }
    }

    public Page after(GapAwareTrackingToken token, int size) {
        var heard = wake.heard();
        var givenUp = token.hasGaps() ? givenUp(token.getGaps()) : List.<Long>of();
        var rows = token.hasGaps() ? rows(token, size) : rows(token.getIndex(), size);
        return new Page(
                token,
                rows.stream().map(read -> new Entry(read.event(), events)).toList(),
                Gaps.after(token, givenUp, rows.stream().map(Read::row).toList()),
                rows.size() >= size,
                heard);
    }

    /** Asked before the rows: what fills a gap meanwhile is among them. */
    private Collection<Long> givenUp(SortedSet<Long> gaps) {
        return database.sql(GIVEN_UP)
                .param(gaps.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private List<Read> rows(GapAwareTrackingToken token, int size) {
        return database.sql(GAPS_AND_NEXT)
                .params(token.getGaps().toArray(Long[]::new), token.getIndex(), size)
                .query((row, _) -> Read.of(row))
                .list();
    }

    private List<Read> rows(long position, int size) {
        return database.sql(NEXT)
                .params(position, size)
                .query((row, _) -> Read.of(row))
                .list();
    }
}
