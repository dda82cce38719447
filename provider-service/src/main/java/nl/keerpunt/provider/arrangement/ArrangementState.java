package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.agreement.NotCovered;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.agreement.Version;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement as its events tell it (stand van een arrangement), on both time axes: the events known at a moment
 * make the state, and the state says what was true on a day.
 */
public final class ArrangementState {

    public static final ArrangementState NONE = new ArrangementState(new Unknown());

    private final Arrangement arrangement;

    private ArrangementState(Arrangement arrangement) {
        this.arrangement = arrangement;
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
        return agreed().map(arrangement -> onDay(arrangement, validOn));
    }

    /** Every version so far, the first agreed one first. */
    public List<Version> versions() {
        return agreed().map(arrangement -> arrangement.versions().all()).orElse(List.of());
    }

    /** What the budget refused of a version, unless it covers it since. */
    public Optional<NotCovered> refusalOf(Version version) {
        return agreed().flatMap(arrangement -> arrangement.versions().refusalOf(version));
    }

    /** The days of the arrangement, gaps included; none when it was withdrawn. */
    public Optional<Period> days() {
        return agreed().map(arrangement -> arrangement.versions().timeline())
                .filter(timeline -> !timeline.segments().isEmpty())
                .map(timeline -> new Period(timeline.firstDay(), timeline.lastDay()));
    }

    /** The change that the provider asked for and that awaits an answer. */
    public Optional<UUID> openProposal() {
        return agreed().flatMap(arrangement -> arrangement.proposals().entrySet().stream()
                .filter(each -> each.getValue() instanceof Proposal.Open)
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** Whether there is nothing to end on that day. */
    public boolean isOver(LocalDate on) {
        return agreed().map(arrangement -> Ending.isOver(arrangement, on)).orElse(true);
    }

    public Optional<LocalDate> evaluatedOn() {
        return agreed().flatMap(arrangement -> Optional.ofNullable(arrangement.lastEvaluation()))
                .map(ArrangementEvaluated::on);
    }

    /** All days that the platform knows, in stretches of days that are alike. */
    public List<Period> stretches() {
        var firstDays = new TreeSet<LocalDate>(List.of(Days.FIRST));
        agreed().ifPresent(arrangement -> {
            arrangement.course().turns().forEach(turn -> firstDays.add(turn.from()));
            arrangement.versions().timeline().days().forEach(days -> {
                firstDays.add(days.from());
                firstDays.add(days.until().plusDays(1));
            });
        });
        return firstDays.headSet(Days.LAST, true).stream()
                .map(from -> {
                    var next = firstDays.higher(from);
                    return new Period(from, next == null ? Days.LAST : next.minusDays(1));
                })
                .toList();
    }

    private Optional<Agreed> agreed() {
        return arrangement instanceof Agreed arrangement ? Optional.of(arrangement) : Optional.empty();
    }

    private static OnDay onDay(Agreed arrangement, LocalDate day) {
        var versions = arrangement.versions();
        var committed = MonthAmount.total(arrangement.months());
        var holding = versions.timeline().on(day);
        if (holding.isEmpty()) {
            return new OnDay(day, withoutTerms(arrangement.course().on(day)), null, null, null, committed);
        }
        var segment = holding.get();
        var cover = versions.coverOf(segment.version()).orElse(null);
        return new OnDay(day, arrangement.course().on(day), segment.version(), segment.terms(), cover, committed);
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
