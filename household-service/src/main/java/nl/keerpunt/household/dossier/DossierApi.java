package nl.keerpunt.household.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.Between;
import nl.keerpunt.platform.question.HistoryEntry;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.time.Knowledge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
@RequestMapping("/v1/households/{id}")
class DossierApi {

    @Schema(name = "HouseholdHistory")
    record History(List<HistoryEntry> events) {

        History {
            events = List.copyOf(events);
        }
    }

    /**
     * What changed between two moments, each the one that the answer is exact for.
     *
     * @param until null: now
     * @param before null when the household was not known yet at the earlier moment
     * @param after null when it was not known yet at the later moment either
     */
    @Schema(name = "HouseholdChanges")
    record Changes(
            Instant since,
            @Nullable Instant until,
            List<HistoryEntry> events,
            @Nullable DossierView before,
            @Nullable DossierView after) {

        Changes {
            events = List.copyOf(events);
        }
    }

    private final Access access;
    private final Histories histories;
    private final Knowledge knowledge;
    private final Clock clock;

    DossierApi(Access access, Histories histories, Knowledge knowledge, Clock clock) {
        this.access = access;
        this.histories = histories;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getHousehold",
            summary = "Show one household as it was on a day and as it was known then (dossier)",
            description =
                    "It tells who lived there, what had been asked and who directed. Each look leaves a line in the "
                            + "processing log.")
    ResponseEntity<DossierView> show(@PathVariable UUID id, AsOf asOf, Caller caller) {
        var household = open(caller, id, "read");
        var view = view(household, asOf);
        if (view == null) {
            throw new Absent();
        }
        return asOf.answer(view, view.version());
    }

    @GetMapping("/history")
    @Operation(
            operationId = "getHouseholdHistory",
            summary = "List everything recorded about the household (geschiedenis)",
            description = "It stands in the order in which it was recorded, without anything personal.")
    History history(@PathVariable UUID id, Caller caller) {
        var household = open(caller, id, "history");
        var all = known(household, Long.MAX_VALUE);
        return new History(Essentials.entries(all, all));
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "compareHousehold",
            summary = "Show what was recorded of the household between two moments (wijzigingen)",
            description = "It tells what was recorded after the earlier moment, up to and including the later, and the "
                    + "household as it was known at each.")
    Changes changes(@PathVariable UUID id, @Asked Between between, Caller caller) {
        var validOn = between.day(clock);
        var household = open(caller, id, "changes");
        var since = knowledge.at(between.since());
        var first = new AsOf(validOn, since);
        var last = new AsOf(validOn, between.until() == null ? null : knowledge.at(between.until()));
        var all = known(household, Long.MAX_VALUE);
        var recorded = all.stream()
                .filter(each -> each.position() > first.position() && each.position() <= last.position())
                .toList();
        return new Changes(
                since.instant(),
                last.told().knownAt(),
                Essentials.entries(recorded, all),
                view(household, first),
                view(household, last));
    }

    private HouseholdId open(Caller caller, UUID id, String operation) {
        var household = new HouseholdId(caller.municipality(), id);
        access.toRead(caller, household, operation);
        return household;
    }

    private @Nullable DossierView view(HouseholdId household, AsOf asOf) {
        var history = known(household, asOf.position());
        return history.isEmpty() ? null : DossierView.of(household.uuid(), asOf.told(), history);
    }

    private List<Recorded<HouseholdEvent>> known(HouseholdId household, long position) {
        return histories.of(household.key(), HouseholdEvent.class, position);
    }
}
