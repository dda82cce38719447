package nl.keerpunt.household.calendarfeed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.household.calendarfeed.FeedCommand.*;
import nl.keerpunt.household.calendarfeed.FeedEvent.*;
import nl.keerpunt.language.identity.ProfessionalId;

/** The life of a calendar feed: unknown, open, revoked. All its rules are in {@link #decide}. */
public sealed interface CalendarFeed {

    /** Our own norm; no law gives one. */
    int YEARS = 1;

    record Unknown() implements CalendarFeed {}

    record Open(ProfessionalId owner, FeedScope scope, LocalDate lastDay, Proof proof) implements CalendarFeed {}

    record Revoked(ProfessionalId owner) implements CalendarFeed {}

    /** As a history leaves it. */
    static CalendarFeed of(Iterable<? extends FeedEvent> history) {
        CalendarFeed current = new Unknown();
        for (var event : history) {
            current = evolve(current, event);
        }
        return current;
    }

    static List<FeedEvent> decide(FeedCommand command, CalendarFeed current) {
        return switch (command) {
            case OpenFeed open ->
                switch (current) {
                    case Unknown _ ->
                        List.of(new FeedOpened(
                                open.id(),
                                open.owner(),
                                open.scope(),
                                open.today().plusYears(YEARS),
                                open.proof()));
                    case Open _, Revoked _ -> List.of();
                };
            case RevokeFeed revoke ->
                switch (current) {
                    case Open _ -> List.of(new FeedRevoked(revoke.id()));
                    case Unknown _, Revoked _ -> List.of();
                };
        };
    }

    static CalendarFeed evolve(CalendarFeed current, FeedEvent event) {
        return switch (event) {
            case FeedOpened opened -> new Open(opened.owner(), opened.scope(), opened.lastDay(), opened.proof());
            case FeedRevoked _ -> new Revoked(((Open) current).owner());
        };
    }

    /** Whose it is, or was. */
    default Optional<ProfessionalId> ownedBy() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Open open -> Optional.of(open.owner());
            case Revoked revoked -> Optional.of(revoked.owner());
        };
    }

    /** When it can be read on that day, as far as the feed itself tells. */
    default Optional<Open> openOn(LocalDate day) {
        return switch (this) {
            case Open open when !day.isAfter(open.lastDay()) -> Optional.of(open);
            case Open _, Unknown _, Revoked _ -> Optional.empty();
        };
    }
}
