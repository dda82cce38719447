package nl.keerpunt.household.subscription;

import java.util.List;
import java.util.regex.Pattern;
import nl.keerpunt.household.calendarfeed.CalendarFeed;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.language.identity.StreamId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whoever reads a feed, by its own key; they may do nothing else. */
public final class FeedReader extends AbstractAuthenticationToken {

    static final String AUTHORITY = "CALENDAR_FEED";

    private static final Pattern USER = Pattern.compile("[0-9]{4}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final transient FeedId id;
    private final transient CalendarFeed.Open feed;

    FeedReader(FeedId id, CalendarFeed.Open feed) {
        super(List.of(new SimpleGrantedAuthority(AUTHORITY)));
        this.id = id;
        this.feed = feed;
        setAuthenticated(true);
    }

    public FeedId id() {
        return id;
    }

    public CalendarFeed.Open feed() {
        return feed;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return user(id);
    }

    /** What a program is told to log in as: it has the municipality in it, whose rows alone are looked at. */
    static String user(FeedId id) {
        return id.municipality() + "." + id.uuid();
    }

    /** Null for what is no name of a feed. */
    static @Nullable FeedId named(String user) {
        if (!USER.matcher(user).matches()) {
            return null;
        }
        var key = user.replace('.', '/');
        return new FeedId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    /** The one address that it reads. */
    static String path(FeedId id) {
        return "/v1/calendar-feeds/" + id.uuid() + "/calendar";
    }
}
