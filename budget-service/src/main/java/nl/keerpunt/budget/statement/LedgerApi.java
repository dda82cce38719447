package nl.keerpunt.budget.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.BudgetInPath;
import nl.keerpunt.budget.ledger.CommittedByLaw;
import nl.keerpunt.budget.ledger.EntryFilter;
import nl.keerpunt.budget.ledger.EntryPlace;
import nl.keerpunt.budget.ledger.Happened;
import nl.keerpunt.budget.ledger.LedgerLine;
import nl.keerpunt.budget.ledger.LedgerReads;
import nl.keerpunt.budget.ledger.Lens;
import nl.keerpunt.budget.ledger.StatementRow;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.Position;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.platform.time.KnownMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets/{year}")
@ReadsModel(LedgerReads.LEDGER)
@Tag(name = BudgetInPath.TAG, description = BudgetInPath.TAGGED)
class LedgerApi {

    /** A year as it was known at a moment; without a version nothing had happened yet. */
    record KnownBudget(AsOf.Told asOf, @Nullable Long version, StatementRow figures) {}

    @Schema(name = "LedgerEntries")
    record Entries(List<LedgerLine> items, @Nullable String next, AsOf.Told asOf) {

        Entries {
            items = List.copyOf(items);
        }
    }

    @Schema(name = "BudgetHistory")
    record History(List<Happened> items, @Nullable String next, KnownAt.Told asOf) {

        History {
            items = List.copyOf(items);
        }
    }

    @Schema(name = "LawfulCommitments")
    record ByLaw(List<CommittedByLaw> items, @Nullable String next, KnownAt.Told asOf) {

        ByLaw {
            items = List.copyOf(items);
        }
    }

    @Schema(name = "BudgetChanges")
    record Changes(KnownBudget before, KnownBudget after, Page<Happened> changes) {}

    /** @param event the id of the only one that is asked for; null: all */
    record Which(@Nullable String event) {}

    private final LedgerReads ledger;
    private final Looks looks;
    private final Knowledge knowledge;
    private final Clock clock;

    LedgerApi(LedgerReads ledger, Looks looks, Knowledge knowledge, Clock clock) {
        this.ledger = ledger;
        this.looks = looks;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping("/entries")
    @Operation(
            operationId = "listLedgerEntries",
            summary = "List the entries under a row of the statement, each with what caused it (grootboek)",
            description = "Without a lens, all entries of the year; month needs a key, any other lens has one row "
                    + "without. The event that caused an entry, and what led to it, is found by getBudgetHistory: "
                    + "event is the entry's cause. How the hash of an entry is checked, listSeals tells.")
    Entries entries(
            @PathVariable int year, @Asked EntryFilter filter, Caller caller, AsOf asOf, Paging<EntryPlace> paging) {
        var budget = BudgetInPath.of(caller, year);
        var position = known(budget, ledger.reached(caller.municipality(), asOf.known()));
        var rows = ledger.entries(budget, filter, asOf.validOn(), position, paging);
        looks.at(caller, filter, rows);
        var page = Page.of(rows, paging, LedgerLine::cursor);
        return new Entries(page.items(), page.next(), asOf.told());
    }

    @GetMapping("/history")
    @Operation(
            operationId = "getBudgetHistory",
            summary = "Get everything that happened to the budget of a year (geschiedenis)",
            description = "The oldest first, a page at a time. With event, the one event of that id. Where a message of"
                    + " provider-service led to an event, its"
                    + " correlation is the id of the arrangement's event in getArrangementHistory.")
    History history(
            @PathVariable int year, @Asked Which which, Caller caller, KnownAt knownAt, Paging<Position> paging) {
        var budget = BudgetInPath.of(caller, year);
        var position = known(budget, ledger.reached(caller.municipality(), knownAt.known()));
        var after = paging.afterOr(Position.BEGINNING).position();
        var happened = ledger.facts(budget, which.event(), after, position, paging);
        if (which.event() != null) {
            happened.forEach(event -> looks.at(caller, event.household(), "event"));
        }
        var page = Page.of(happened, paging, Happened::cursor);
        return new History(page.items(), page.next(), knownAt.told());
    }

    /** A controller hears of each within a day: nobody's mandate stood between the referral and the money. */
    @GetMapping("/lawful-grounds")
    @Operation(
            operationId = "listLawfulCommitments",
            summary = "List what the year bears by a ground of law instead of a mandate (wettelijke grondslag)",
            description = "The newest decision first. Each arrangement and ground is there once, with what is held "
                    + "and when it was decided last, and so it adds up to the statement by lawfulGround. What the "
                    + "budget refused last is there with its reason and holds nothing. Each decision stands in the "
                    + "history.")
    ByLaw lawfulGrounds(@PathVariable int year, Caller caller, KnownAt knownAt, Paging<Position> paging) {
        var budget = BudgetInPath.of(caller, year);
        var position = known(budget, ledger.reached(caller.municipality(), knownAt.known()));
        var page = Page.of(ledger.byLaw(budget, position, paging), paging, CommittedByLaw::cursor);
        return new ByLaw(page.items(), page.next(), knownAt.told());
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "compareBudget",
            summary = "Compare the budget of a year at two moments (wijzigingen)",
            description = "The budget as it was known at each, and what was recorded after the earlier one, up to "
                    + "and including the later one.")
    Changes changes(@PathVariable int year, @Asked Moments moments, Caller caller, Paging<Position> paging) {
        var budget = BudgetInPath.of(caller, year);
        var day = moments.dayOr(clock);
        var first = knowledge.at(moments.since());
        var last = knowledge.at(moments.untilOr(clock));
        var from =
                Math.max(paging.afterOr(Position.BEGINNING).position(), ledger.reached(caller.municipality(), first));
        known(budget, ledger.reached(caller.municipality(), last));
        var happened = ledger.facts(budget, null, from, last.position(), paging);
        return new Changes(
                view(budget, day, first), view(budget, day, last), Page.of(happened, paging, Happened::cursor));
    }

    private KnownBudget view(BudgetId budget, LocalDate day, KnownMoment moment) {
        var total = ledger.statement(budget, Lens.MONTH, day, moment.position()).total();
        return new KnownBudget(
                new AsOf(day, moment).told(),
                ledger.version(budget, moment.position()).orElse(null),
                total);
    }

    private long known(BudgetId budget, long position) {
        ledger.versionOf(budget, position);
        return position;
    }
}
