package nl.keerpunt.household.calendarfeed;

import java.time.LocalDate;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ProfessionalId;

/** Everything that can have happened to a calendar feed. */
public sealed interface FeedEvent {

    FeedId id();

    /** @param lastDay on which it can be read */
    @StoredAs("calendar-feed-opened")
    record FeedOpened(FeedId id, ProfessionalId owner, FeedScope scope, LocalDate lastDay, Proof proof)
            implements FeedEvent {}

    @StoredAs("calendar-feed-revoked")
    record FeedRevoked(FeedId id) implements FeedEvent {}
}
