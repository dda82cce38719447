package nl.keerpunt.provider.arrangementhistory;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.privacy.ProcessingLog;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.Recorded;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.AsOf;
import nl.keerpunt.platform.web.KnownAt;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.Opening;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One arrangement on both time axes through HTTP. */
@RestController
@RequestMapping("/v1/arrangements/{id}")
class ArrangementHistoryApi {

    record History(List<Entry> events, KnownAt.Told asOf) {

        History {
            events = List.copyOf(events);
        }
    }

    /**
     * What was learned between two moments, each the one that the answer is exact for, and how the arrangement looked before
     * and after.
     *
     * @param until null: now
     * @param before null when the arrangement was not known yet
     */
    record Changes(
            Instant since,
            @Nullable Instant until,
            List<Entry> events,
            @Nullable ArrangementView before,
            @Nullable ArrangementView after) {

        Changes {
            events = List.copyOf(events);
        }
    }

    /**
     * Which changes, seen on which day.
     *
     * @param until null: now
     * @param validOn null: today
     */
    record Between(
            Instant since,
            @Nullable Instant until,
            @Nullable LocalDate validOn) {

        Between {
            if (until != null && until.isBefore(since)) {
                throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_SINCE");
            }
        }
    }

    private final Histories histories;
    private final Knowledge knowledge;
    private final ProcessingLog log;
    private final Access access;
    private final Clock clock;

    ArrangementHistoryApi(Histories histories, Knowledge knowledge, ProcessingLog log, Access access, Clock clock) {
        this.histories = histories;
        this.knowledge = knowledge;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "One arrangement on a day, as it was known at a moment (arrangement)")
    ResponseEntity<ArrangementView> one(@PathVariable UUID id, Caller caller, AsOf asOf) {
        var known = known(caller, id, asOf.position(), "read-arrangement");
        var view = view(caller, id, asOf, known, "read-arrangement");
        if (view == null) {
            throw new Absent();
        }
        return asOf.answer(view, view.version());
    }

    @GetMapping("/history")
    @Operation(summary = "Everything recorded about an arrangement, without anyone's words (geschiedenis)")
    History history(@PathVariable UUID id, Caller caller, KnownAt knownAt) {
        var known = known(caller, id, knownAt.position(), "read-arrangement-history");
        return new History(known.stream().map(Entry::of).toList(), knownAt.told());
    }

    @GetMapping("/changes")
    @Operation(summary = "What was learned of an arrangement between two moments (verschil)")
    Changes changes(@PathVariable UUID id, @Asked Between between, Caller caller) {
        var day = between.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : between.validOn();
        var since = knowledge.at(between.since());
        var first = new AsOf(day, since);
        var last = new AsOf(day, between.until() == null ? null : knowledge.at(between.until()));
        var known = known(caller, id, last.position(), "compare-arrangement");
        var before = known.stream()
                .filter(each -> each.position() <= first.position())
                .toList();
        return new Changes(
                since.instant(),
                last.told().knownAt(),
                known.stream().skip(before.size()).map(Entry::of).toList(),
                view(caller, id, first, before, "compare-arrangement"),
                view(caller, id, last, known, "compare-arrangement"));
    }

    private @Nullable ArrangementView view(
            Caller caller, UUID id, AsOf asOf, List<Recorded<ArrangementEvent>> known, String operation) {
        var view = ArrangementViews.view(id, asOf, known, new Reader(caller)).orElse(null);
        if (view != null && caller.is(Role.PROVIDER) && !view.remarks().isEmpty()) {
            log.add(caller, known.getFirst().fact().household(), operation, ProcessingLog.DELIVERY);
        }
        return view;
    }

    /** What was known of it; whether the caller may look does not depend on the moment asked about. */
    private List<Recorded<ArrangementEvent>> known(Caller caller, UUID id, long position, String operation) {
        var key = new ArrangementId(caller.municipality(), id).key();
        var opening = Opening.of(histories.opening(key)).orElseThrow(Absent::new);
        if (caller.is(Role.PROVIDER) && !caller.provider().equals(opening.provider())) {
            throw new NotYours();
        }
        if (Reader.isProfessional(caller)) {
            access.toRead(caller, opening.household(), operation);
        }
        return histories.of(key, ArrangementEvent.class, position);
    }
}
