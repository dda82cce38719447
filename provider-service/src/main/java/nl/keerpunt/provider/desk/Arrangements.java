package nl.keerpunt.provider.desk;

import static nl.keerpunt.provider.arrangement.Reason.ID_TAKEN;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.ending.EndingId;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.provider.arrangement.ArrangementCommand;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Deciders;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.desk.Bodies.Referral;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.provider.Providers;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What the doors of an arrangement share: finding it for a caller, looking up facts for it, sending a command to it.
 */
@Component
class Arrangements {

    /** The version of ids that derive from a name, such as a contract's: nobody takes one before it is made. */
    private static final int DERIVED = 3;

    private final Door door;
    private final Histories histories;
    private final Providers providers;
    private final Deciders deciders;
    private final Access access;

    Arrangements(Door door, Histories histories, Providers providers, Deciders deciders, Access access) {
        this.door = door;
        this.histories = histories;
        this.providers = providers;
        this.deciders = deciders;
        this.access = access;
    }

    /** An arrangement that the caller may write to, with what never changes about it. */
    record Found(
            ArrangementId id,
            HouseholdId household,
            @Nullable LegalBasis law,
            @Nullable AgbCode provider,
            String product) {

        /** They belong to the law of the arrangement alone; what was refused has no law, and gets no words. */
        Personal<String> words(Words text) {
            return new Personal<>(household, law, text.value());
        }
    }

    /** @param operation what is asked, as the processing log calls it */
    Found existing(Write write, UUID id, String operation) {
        var caller = write.caller();
        var arrangement = new ArrangementId(caller.municipality(), id);
        var opening = Opening.of(histories.opening(arrangement.key())).orElseThrow(Absent::new);
        if (!caller.is(Role.PROVIDER)) {
            access.toChange(write, opening.household(), operation);
        } else if (!caller.provider().equals(opening.provider())) {
            throw new NotYours();
        }
        return new Found(arrangement, opening.household(), opening.law(), opening.provider(), opening.product());
    }

    @Nullable
    Offer offer(Found arrangement, LocalDate day) {
        var provider = arrangement.provider();
        return provider == null ? null : offer(arrangement.id(), provider, arrangement.product(), day);
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

    /** Why something ends: it is said, unless the record of the household is going or has gone. */
    @Nullable
    Personal<String> reason(Found arrangement, @Nullable Words reason) {
        if (reason != null) {
            return arrangement.words(reason);
        }
        if (histories.opening(new EndingId(arrangement.household()).key()).isEmpty()) {
            throw new BadInput("reason", "MISSING", "MISSING");
        }
        return null;
    }

    /** A new arrangement, for a household that is registered and not erased. */
    ArrangementId fresh(Write write, @Nullable UUID chosen, HouseholdId household) {
        var arrangement = new ArrangementId(household.municipality(), chosen == null ? write.freshId() : chosen);
        if (chosen != null && chosen.version() == DERIVED && !isThere(arrangement)) {
            throw new Refusal(ID_TAKEN);
        }
        access.toBegin(write, household, "agree-arrangement");
        return arrangement;
    }

    private boolean isThere(ArrangementId arrangement) {
        return Opening.of(histories.opening(arrangement.key())).isPresent();
    }

    Decider decider(Write write, HouseholdId household, @Nullable Referral referral) {
        return deciders.of(write.caller(), referral == null ? null : referral.about(household));
    }

    <C extends ArrangementCommand & ConcernsHousehold> ResponseEntity<Accepted> made(Write write, C command) {
        var arrangement = command.arrangement();
        var id = arrangement.uuid().toString();
        try {
            return door.made(write, id, "/v1/arrangements/" + id, command.household(), command);
        } catch (Refusal refusal) {
            throw deciders.withWhoMay(write.caller(), refusal, true);
        }
    }

    ResponseEntity<Accepted> send(Write write, Found arrangement, ArrangementCommand command) {
        return send(write, arrangement, arrangement.id().uuid(), command);
    }

    /** @param part of the arrangement that is made, by which the answer calls it */
    ResponseEntity<Accepted> send(Write write, Found arrangement, UUID part, ArrangementCommand command) {
        try {
            return door.send(write, part.toString(), arrangement.household(), command);
        } catch (Refusal refusal) {
            throw deciders.withWhoMay(write.caller(), refusal, false);
        }
    }
}
