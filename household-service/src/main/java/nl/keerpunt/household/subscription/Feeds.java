package nl.keerpunt.household.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.household.calendarfeed.CalendarFeed;
import nl.keerpunt.household.calendarfeed.FeedEvent;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Looks feeds up in history, so that one that was revoked a moment ago is closed. */
@Component
class Feeds {

    private final Histories histories;
    private final Professionals professionals;
    private final Clock clock;

    Feeds(Histories histories, Professionals professionals, Clock clock) {
        this.histories = histories;
        this.professionals = professionals;
        this.clock = clock;
    }

    List<FeedEvent> history(FeedId id) {
        return histories.of(id, FeedEvent.class).stream().map(Recorded::fact).toList();
    }

    CalendarFeed find(FeedId id) {
        return CalendarFeed.of(history(id));
    }

    /** When it can be read today: it is open, and its owner works here by the register. */
    Optional<CalendarFeed.Open> readable(FeedId id) {
        return find(id).openOn(today())
                .filter(open -> professionals.worksHere(id.municipality(), open.owner(), today()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }
}
