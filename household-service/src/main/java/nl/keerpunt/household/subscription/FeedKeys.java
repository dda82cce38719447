package nl.keerpunt.household.subscription;

import nl.keerpunt.household.calendarfeed.Proof;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Knows a reader by the name and the secret of a feed. Whatever is wrong is told by one word. */
final class FeedKeys implements AuthenticationProvider {

    /** Compared with where there is no feed, so that it takes as long. */
    private static final Proof OF_NONE = Proof.of("");

    private final Feeds feeds;

    FeedKeys(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var id = FeedReader.named(shown.getName());
        var feed = id == null ? null : feeds.readable(id).orElse(null);
        var proof = feed == null ? OF_NONE : feed.proof();
        var isIts = proof.isOf(String.valueOf(shown.getCredentials()));
        if (id == null || feed == null || !isIts) {
            throw new BadCredentialsException("no such feed, or not its secret");
        }
        return new FeedReader(id, feed);
    }

    @Override
    public boolean supports(Class<?> shown) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(shown);
    }
}
