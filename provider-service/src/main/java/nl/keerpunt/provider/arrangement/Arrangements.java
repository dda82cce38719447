package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.Words;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ChangeProposed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.Opening;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.provider.Providers;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the doors of an arrangement share: finding it for a caller, looking up facts for it, sending a command to it. */
@Component
class Arrangements {

    private final Door door;
    private final Histories histories;
    private final Providers providers;

    Arrangements(Door door, Histories histories, Providers providers) {
        this.door = door;
        this.histories = histories;
        this.providers = providers;
    }

    /** An arrangement that the caller may write to, with what never changes about it. */
    record Found(ArrangementId id, HouseholdId household, AgbCode provider, String product) {

        Personal<String> words(Words text) {
            return Personal.of(household, text.value());
        }
    }

    Found existing(Caller caller, UUID id) {
        var arrangement = new ArrangementId(caller.municipality(), id);
        var opening = (Opening) histories.opening(arrangement.key()).orElseThrow(Absent::new);
        if (caller.is(Role.PROVIDER) && !caller.provider().equals(opening.provider())) {
            throw new NotYours();
        }
        return new Found(arrangement, opening.household(), opening.provider(), opening.product());
    }

    @Nullable
    Offer offer(Found arrangement, LocalDate day) {
        return offer(arrangement.id(), arrangement.provider(), arrangement.product(), day);
    }

    @Nullable
    Offer offer(ArrangementId arrangement, AgbCode provider, String product, LocalDate day) {
        return providers.offer(arrangement.municipality(), provider, product, day);
    }

    /** What the contract offers on the first day of a proposal; null when there is no such proposal either. */
    @Nullable
    Offer offerFor(Found arrangement, UUID proposal) {
        for (var recorded : histories.of(arrangement.id(), ArrangementEvent.class)) {
            if (recorded.fact() instanceof ChangeProposed proposed
                    && proposed.proposal().equals(proposal)) {
                return offer(arrangement, proposed.extent().period().from());
            }
        }
        return null;
    }

    ResponseEntity<Accepted> made(Request request, AgreeArrangement command) {
        var arrangement = command.arrangement();
        var id = arrangement.uuid().toString();
        return door.made(request, id, "/v1/arrangements/" + id, arrangement.key(), command);
    }

    ResponseEntity<Accepted> send(Request request, ArrangementCommand command) {
        var arrangement = command.arrangement();
        return door.send(request, arrangement.uuid().toString(), arrangement.key(), command);
    }
}
