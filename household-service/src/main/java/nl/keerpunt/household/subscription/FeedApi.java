package nl.keerpunt.household.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.calendarfeed.FeedCommand.*;
import nl.keerpunt.household.calendarfeed.FeedEvent.FeedOpened;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.household.calendarfeed.FeedScope;
import nl.keerpunt.household.calendarfeed.Proof;
import nl.keerpunt.platform.privacy.KeyedHash;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.settings.GatewayAddress;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.token.Role;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "CalendarFeeds", description = "Last days that a calendar program reads by itself (agenda-abonnementen)")
@RequestMapping("/v1/calendar-feeds")
class FeedApi {

    /** For what a secret is made: no other use of the key makes the same. */
    private static final String PURPOSE = "calendar feed";

    @Schema(name = "OpenCalendarFeed")
    record Open(FeedScope scope) {}

    /** What a calendar program is to be told; the secret stands here and nowhere else. */
    @Schema(name = "OpenedCalendarFeed")
    record Opened(UUID id, URI address, String user, String secret, LocalDate lastDay) {}

    private final Door door;
    private final Feeds feeds;
    private final KeyedHash hash;
    private final String gateway;

    FeedApi(Door door, Feeds feeds, KeyedHash hash, Environment settings) {
        this.door = door;
        this.feeds = feeds;
        this.hash = hash;
        this.gateway = GatewayAddress.of(settings).value();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "openCalendarFeed",
            summary = "Open a feed of last days for a calendar program (agenda-abonnement nemen)",
            description = "The program reads the address with the user and the secret (HTTP Basic), for a year, as "
                    + "long as its owner works here. The secret is told in this answer alone, and to a repeat "
                    + "under the same Idempotency-Key: who lost it revokes the feed and opens another.")
    ResponseEntity<Opened> open(@RequestBody Open body, Write write) {
        var caller = write.caller();
        var id = new FeedId(caller.municipality(), write.freshId());
        var secret = hash.of(PURPOSE, write.commandId().toString()); // A repeat is told the same, and it lies nowhere.
        var path = FeedReader.path(id);
        var command = new OpenFeed(id, caller.professional(), body.scope(), feeds.today(), Proof.of(secret));
        var made = door.made(write, id.uuid().toString(), path, command);
        var lastDay = ((FeedOpened) feeds.history(id).getFirst()).lastDay();
        return ResponseEntity.status(made.getStatusCode())
                .headers(made.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(new Opened(id.uuid(), URI.create(gateway + path), FeedReader.user(id), secret, lastDay));
    }

    @PostMapping("/{feed}/_revoke")
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Revoke a calendar feed (agenda-abonnement intrekken)",
            description = "From then on nobody reads it. Its owner may, and an administrator.")
    ResponseEntity<Accepted> revoke(@PathVariable UUID feed, Write write) {
        var id = new FeedId(write.caller().municipality(), feed);
        feeds.find(id)
                .ownedBy()
                .filter(owner -> mayRevoke(write.caller(), owner.value()))
                .orElseThrow(Absent::new);
        return door.send(write, feed.toString(), new RevokeFeed(id));
    }

    private static boolean mayRevoke(Caller caller, String owner) {
        return caller.is(Role.ADMINISTRATOR) || owner.equals(caller.subject());
    }
}
