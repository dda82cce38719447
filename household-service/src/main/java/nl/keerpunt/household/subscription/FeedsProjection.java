package nl.keerpunt.household.subscription;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.calendarfeed.CalendarFeed;
import nl.keerpunt.household.calendarfeed.FeedEvent;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes which feeds are open; never by what their secrets are known. */
@Component
class FeedsProjection extends EntityRows<FeedEvent, FeedId, FeedsProjection.Row> {

    static final String NAME = "calendar-feeds";

    record Row(FeedId id, CalendarFeed.Open feed) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("calendar_feed", "municipality", "feed")
            .column("municipality", row -> row.id().municipality())
            .column("feed", row -> row.id().uuid())
            .column("professional", row -> row.feed().owner())
            .column("scope", row -> row.feed().scope())
            .column("last_day", row -> row.feed().lastDay());

    FeedsProjection(ProjectionDatabase database) {
        super(NAME, FeedEvent.class, FeedId::parse, TABLE, database);
    }

    @Override
    protected Stream<Row> rows(FeedId id, List<Recorded<FeedEvent>> history) {
        return CalendarFeed.of(history.stream().map(Recorded::fact).toList()) instanceof CalendarFeed.Open open
                ? Stream.of(new Row(id, open))
                : Stream.empty();
    }
}
