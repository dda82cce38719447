package nl.keerpunt.household.calendarfeed;

import io.swagger.v3.oas.annotations.media.Schema;

/** Of which households a feed tells the last days. */
@Schema(name = "CalendarFeedScope")
public enum FeedScope {
    /** Van het team waarin de eigenaar op dat moment werkt. */
    OWN_TEAM,
    /** Waarvan de eigenaar op dat moment regisseur is. */
    DIRECTED
}
