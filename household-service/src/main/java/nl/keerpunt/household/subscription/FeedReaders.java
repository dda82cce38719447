package nl.keerpunt.household.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.rights.Callers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Who reads a feed: a program by its key, or its owner by a token. */
@Component
public class FeedReaders {

    /** What the document calls the key of a feed. */
    public static final String KEY = FeedWiring.KEY;

    private final Feeds feeds;
    private final Callers callers;

    FeedReaders(Feeds feeds, Callers callers) {
        this.feeds = feeds;
        this.callers = callers;
    }

    public FeedReader of(UUID feed, HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof FeedReader reader) {
            return reader;
        }
        var caller = callers.of(new ServletWebRequest(request));
        var id = new FeedId(caller.municipality(), feed);
        return feeds.readable(id)
                .filter(open -> open.owner().equals(caller.professional()))
                .map(open -> new FeedReader(id, open))
                .orElseThrow(Absent::new);
    }
}
