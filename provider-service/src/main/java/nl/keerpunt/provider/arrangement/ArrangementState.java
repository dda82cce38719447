package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.Money;
import nl.keerpunt.provider.arrangement.Arrangement.Refused;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.Version.Cover;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement as its events tell it (stand van een arrangement), on both time axes: the events known at a moment make
 * the state, and the state says what was true on a day.
 */
public final class ArrangementState {

    public static final ArrangementState NONE = new ArrangementState(new Unknown());

    private final Arrangement arrangement;

    private ArrangementState(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** How far the carrying out is (status). */
    public enum Status {
        /** Afgesproken, nog niet gestart. */
        AGREED,
        /** Loopt. */
        RUNNING,
        /** Gepauzeerd. */
        PAUSED,
        /** Beëindigd. */
        ENDED,
        /** Ingetrokken. */
        WITHDRAWN
    }

    /**
     * What was true on a day (stand op een dag).
     *
     * @param version the version that holds on that day, if any
     * @param terms its terms
     * @param cover whether the budget covers that day
     * @param committed what the whole arrangement asks of the budget
     */
    public record OnDay(
            LocalDate validOn,
            Status status,
            @Nullable Integer version,
            @Nullable Terms terms,
            @Nullable Cover cover,
            Money committed) {}

    public static ArrangementState of(List<ArrangementEvent> history) {
        var state = NONE;
        for (var event : history) {
            state = state.after(event);
        }
        return state;
    }

    public ArrangementState after(ArrangementEvent event) {
        return new ArrangementState(Arrangement.evolve(arrangement, event));
    }

    /** The arrangement on a day; nothing when nothing was ever agreed. */
    public Optional<OnDay> onDay(LocalDate validOn) {
        return switch (arrangement) {
            case Unknown _, Refused _ -> Optional.empty();
            case Known known -> Optional.of(onDay(known, validOn));
        };
    }

    /** Every version so far, the first agreed one first. */
    public List<Version> versions() {
        return switch (arrangement) {
            case Unknown _, Refused _ -> List.of();
            case Known known -> known.versions().all();
        };
    }

    private static OnDay onDay(Known known, LocalDate day) {
        var versions = known.versions();
        var committed = MonthAmount.total(known.months());
        var holding = versions.timeline().on(day);
        if (holding.isEmpty()) {
            return new OnDay(day, withoutTerms(known.course().on(day)), null, null, null, committed);
        }
        var segment = holding.get();
        var cover = versions.coverOf(segment.version()).orElse(null);
        return new OnDay(day, known.course().on(day), segment.version(), segment.terms(), cover, committed);
    }

    /** Nobody records that a period is over: what had started has ended on a day without terms. */
    private static Status withoutTerms(Status recorded) {
        return switch (recorded) {
            case RUNNING, PAUSED, ENDED -> Status.ENDED;
            case AGREED -> Status.AGREED;
            case WITHDRAWN -> Status.WITHDRAWN;
        };
    }
}
