package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.household.householdlife.KeptRecord;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How far the destruction of a household's record is.
 *
 * @param begun null while it has not begun, and where a former release erased at once
 * @param erased null until the last step
 * @param heard when each service was heard to be quiet
 */
record ErasureState(
        KeptRecord kept,
        boolean planActive,
        @Nullable Recorded<HouseholdEndingBegun> begun,
        @Nullable Recorded<HouseholdErased> erased,
        SortedMap<QuietService, Instant> heard) {

    /** Where it stands. */
    @Schema(name = "ErasureStatus")
    enum Status {
        /** Niet begonnen. */
        NONE,
        /** Loopt. */
        ENDING,
        /** Loopt, en een blokkade houdt de laatste stap tegen. */
        HELD,
        /** Vernietigd. */
        ERASED
    }

    static ErasureState of(List<Recorded<HouseholdEvent>> history) {
        var kept = KeptRecord.of(history.stream().map(Recorded::fact).toList());
        var planActive = false;
        Recorded<HouseholdEndingBegun> begun = null;
        Recorded<HouseholdErased> erased = null;
        var heard = new TreeMap<QuietService, Instant>();
        for (var recorded : history) {
            switch (recorded.fact()) {
                case PlanActiveRecorded _ -> planActive = true;
                case PlanClosedRecorded _ -> planActive = false;
                case HouseholdEndingBegun fact -> begun = with(fact, recorded);
                case HouseholdErased fact -> erased = with(fact, recorded);
                case ServiceQuietHeardOf fact -> heard.put(fact.by(), recorded.recordedAt());
                default -> {} // The record as it is kept knows of the others.
            }
        }
        return new ErasureState(kept, planActive, begun, erased, heard);
    }

    Status status() {
        if (erased != null) {
            return Status.ERASED;
        }
        if (begun == null) {
            return Status.NONE;
        }
        return kept.holding().isEmpty() ? Status.ENDING : Status.HELD;
    }

    /** Since when it stands there; null while nothing has begun. */
    @Nullable
    Instant since() {
        if (erased != null) {
            return erased.recordedAt();
        }
        return begun == null ? null : begun.recordedAt();
    }

    @Nullable
    String ground() {
        if (erased != null) {
            return erased.fact().ground().name();
        }
        return begun == null ? null : begun.fact().ground().name();
    }

    /** The services that were not heard to be quiet, while it is under way. */
    List<QuietService> waitingFor() {
        return begun == null || erased != null
                ? List.of()
                : Arrays.stream(QuietService.values())
                        .filter(service -> !heard.containsKey(service))
                        .toList();
    }

    private static <E> Recorded<E> with(E fact, Recorded<?> recorded) {
        return new Recorded<>(
                fact,
                recorded.name(),
                recorded.version(),
                recorded.position(),
                recorded.recordedAt(),
                recorded.actor(),
                recorded.id());
    }
}
