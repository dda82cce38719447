package nl.keerpunt.household.calendarfeed;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.ProfessionalId;

/** Everything a caller may ask of a calendar feed. */
public sealed interface FeedCommand extends Command {

    FeedId id();

    @Override
    default String history() {
        return id().key();
    }

    /**
     * Never refused.
     *
     * @param today of the door, in the Netherlands
     */
    record OpenFeed(FeedId id, ProfessionalId owner, FeedScope scope, LocalDate today, Proof proof)
            implements FeedCommand {}

    /** Never refused: what nobody opened is open to nobody. */
    record RevokeFeed(FeedId id) implements FeedCommand {}
}
