package nl.keerpunt.household.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.calendarfeed.FeedScope;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "CalendarFeeds", description = "Last days that a calendar program reads by itself (agenda-abonnementen)")
class FeedListApi {

    private static final String FEEDS = """
            select feed, professional, scope, last_day from calendar_feed
             where municipality = :municipality and last_day >= :today and feed > cast(:after as uuid)
               and (cast(:owner as text) is null or professional = :owner)
             order by feed
             limit :rows""";
    private static final UUID FIRST = new UUID(0, 0);

    @Schema(name = "CalendarFeed")
    record Listed(UUID id, ProfessionalId professional, FeedScope scope, LocalDate lastDay) {}

    private final MunicipalReads reads;
    private final Parked parked;
    private final Feeds feeds;

    FeedListApi(MunicipalReads reads, Parked parked, Feeds feeds) {
        this.reads = reads;
        this.parked = parked;
        this.feeds = feeds;
    }

    @GetMapping("/v1/calendar-feeds")
    @ReadsModel(FeedsProjection.NAME)
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "List your calendar feeds that are open, or all for an administrator (agenda-abonnementen)",
            description = "In the order of their ids, without their secrets.")
    Page<Listed> list(Paging<UUID> paging, Caller caller) {
        var waiting = parked.of(FeedsProjection.NAME, caller.municipality());
        var found = reads.in(
                caller.municipality(),
                database -> database.sql(FEEDS)
                        .param("municipality", caller.municipality().value())
                        .param("today", feeds.today())
                        .param("after", paging.afterOr(FIRST).toString())
                        .param("owner", caller.is(Role.ADMINISTRATOR) ? null : caller.subject())
                        .param("rows", paging.rows())
                        .query((row, _) -> new Listed(
                                row.getObject("feed", UUID.class),
                                new ProfessionalId(row.getString("professional")),
                                FeedScope.valueOf(row.getString("scope")),
                                row.getObject("last_day", LocalDate.class)))
                        .list());
        return Page.of(found, paging, feed -> feed.id().toString())
                .without(waiting, feed -> feed.id().toString());
    }
}
