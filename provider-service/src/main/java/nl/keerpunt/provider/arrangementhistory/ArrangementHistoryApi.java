package nl.keerpunt.provider.arrangementhistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.Between;
import nl.keerpunt.platform.question.HistoryEntry;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.disclosure.Viewers;
import nl.keerpunt.provider.vocabulary.Tags;
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
@Tag(name = Tags.ARRANGEMENTS, description = Tags.OF_ARRANGEMENTS)
class ArrangementHistoryApi {

    @Schema(name = "ArrangementHistory")
    record History(List<HistoryEntry> events, KnownAt.Told asOf) {

        History {
            events = List.copyOf(events);
        }
    }

    /**
     * What was recorded between two moments, each the one that the answer is exact for, and how the arrangement
     * looked before and after.
     *
     * @param until null: now
     * @param before null when the arrangement was not known yet
     */
    @Schema(name = "ArrangementChanges")
    record Changes(
            Instant since,
            @Nullable Instant until,
            List<HistoryEntry> events,
            @Nullable ArrangementView before,
            @Nullable ArrangementView after) {

        Changes {
            events = List.copyOf(events);
        }
    }

    private final Histories histories;
    private final Knowledge knowledge;
    private final Viewers viewers;
    private final Clock clock;

    ArrangementHistoryApi(Histories histories, Knowledge knowledge, Viewers viewers, Clock clock) {
        this.histories = histories;
        this.knowledge = knowledge;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getArrangement",
            summary = "Get an arrangement on a day, as it was known at a moment (arrangement)",
            description = "The terms that hold on the day, every version so far with the answer of the budget, "
                    + "and what people wrote. A provider must name the municipality in the header "
                    + "Municipality. What is not for who looks is left out and named in withheld.")
    ResponseEntity<ArrangementView> one(@PathVariable UUID id, Caller caller, AsOf asOf) {
        var history = history(caller, id, "read-arrangement");
        var view = ArrangementViews.view(id, asOf, known(history, asOf.position()))
                .map(withholding(caller, history)::from)
                .orElseThrow(Absent::new);
        return asOf.answer(view, view.version());
    }

    @GetMapping("/history")
    @Operation(
            operationId = "getArrangementHistory",
            summary = "Get everything recorded about an arrangement, without words (geschiedenis)",
            description = "Every event since the arrangement was agreed or refused, the oldest first, with its id: "
                    + "what it caused elsewhere names that. A provider must name the municipality "
                    + "in the header Municipality.")
    History history(@PathVariable UUID id, Caller caller, KnownAt knownAt) {
        var history = history(caller, id, "read-arrangement-history");
        var withholding = withholding(caller, history);
        return new History(
                known(history, knownAt.position()).stream()
                        .map(withholding::from)
                        .toList(),
                knownAt.told());
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "compareArrangement",
            summary = "Compare an arrangement at two moments (wijzigingen)",
            description = "What was recorded after the earlier moment, up to and including the later, and the "
                    + "arrangement as it was known at both, on the same day. A provider must name "
                    + "the municipality in the header Municipality.")
    Changes changes(@PathVariable UUID id, @Asked Between between, Caller caller) {
        var day = between.day(clock);
        var since = knowledge.at(between.since());
        var first = new AsOf(day, since);
        var last = new AsOf(day, between.until() == null ? null : knowledge.at(between.until()));
        var history = history(caller, id, "compare-arrangement");
        var withholding = withholding(caller, history);
        var known = known(history, last.position());
        var before = known(history, first.position());
        return new Changes(
                since.instant(),
                last.told().knownAt(),
                known.stream().skip(before.size()).map(withholding::from).toList(),
                ArrangementViews.view(id, first, before).map(withholding::from).orElse(null),
                ArrangementViews.view(id, last, known).map(withholding::from).orElse(null));
    }

    private Withholding withholding(Caller caller, List<Recorded<ArrangementEvent>> history) {
        return new Withholding(viewers.of(caller), history);
    }

    private static List<Recorded<ArrangementEvent>> known(List<Recorded<ArrangementEvent>> history, long position) {
        return history.stream().filter(each -> each.position() <= position).toList();
    }

    /** All that happened to it; whether the caller may look does not depend on the moment asked about. */
    private List<Recorded<ArrangementEvent>> history(Caller caller, UUID id, String operation) {
        var arrangement = new ArrangementId(caller.municipality(), id);
        var opening = Opening.of(histories.opening(arrangement.key())).orElseThrow(Absent::new);
        if (caller.is(Role.PROVIDER) && !caller.provider().equals(opening.provider())) {
            throw new NotYours();
        }
        viewers.letIn(caller, opening.household(), operation);
        return histories.of(arrangement, ArrangementEvent.class);
    }
}
