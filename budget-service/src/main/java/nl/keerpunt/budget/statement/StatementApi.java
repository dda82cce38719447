package nl.keerpunt.budget.statement;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.OverrunAllowed;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.BudgetInPath;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.StoredNames;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets/{year}")
@ReadsModel(LedgerReads.LEDGER)
class StatementApi {

    /** Who allows spending beyond the budget, for which laws and how far. */
    record Overrun(String authority, List<LegalBasis> legalBases, Money ceiling) {

        Overrun {
            legalBases = List.copyOf(legalBases);
        }
    }

    record Budget(
            int year,
            AsOf.Told asOf,
            long version,
            Figures wholeYear,
            Figures untilMonth,
            @Nullable Overrun overrun) {}

    record Statement(int year, AsOf.Told asOf, String by, List<StatementRow> rows, StatementRow total) {

        Statement {
            rows = List.copyOf(rows);
        }
    }

    /** Through which lens; null: by month. */
    record Through(@Nullable Lens by) {}

    private final LedgerReads ledger;
    private final Histories histories;
    private final StoredNames names;

    StatementApi(LedgerReads ledger, Histories histories, StoredNames names) {
        this.ledger = ledger;
        this.histories = histories;
        this.names = names;
    }

    @GetMapping
    @Operation(summary = "A year's budget: what was appropriated and where it is (begroting)")
    ResponseEntity<Budget> year(@PathVariable int year, Caller caller, AsOf asOf) {
        var budget = BudgetInPath.of(caller, year);
        var position = ledger.reached(asOf);
        var version = ledger.version(budget, position).orElseThrow(Absent::new);
        var total =
                ledger.statement(budget, Lens.MONTH, asOf.validOn(), position).total();
        var shown = new Budget(
                year, asOf.told(), version, total.wholeYear(), total.untilMonth(), overrun(budget, position));
        return asOf.answer(shown, version);
    }

    @GetMapping("/statement")
    @Operation(summary = "A year's budget through a lens; the rows add up to the total (begrotingsoverzicht)")
    Statement statement(@PathVariable int year, @Asked Through through, Caller caller, AsOf asOf) {
        var budget = BudgetInPath.of(caller, year);
        var lens = through.by() == null ? Lens.MONTH : through.by();
        var position = ledger.reached(asOf);
        ledger.version(budget, position).orElseThrow(Absent::new);
        var statement = ledger.statement(budget, lens, asOf.validOn(), position);
        return new Statement(year, asOf.told(), statement.by(), statement.rows(), statement.total());
    }

    /** The ledger knows where the policy stands in history, and history what it says. */
    private @Nullable Overrun overrun(BudgetId budget, long position) {
        return ledger.last(budget, names.nameOf(OverrunAllowed.class), position)
                .map(last -> histories
                        .after(budget.toString(), BudgetEvent.class, last.version() - 1, last.position())
                        .getFirst()
                        .fact())
                .map(OverrunAllowed.class::cast)
                .map(allowed -> new Overrun(allowed.authority(), allowed.legalBases(), allowed.ceiling()))
                .orElse(null);
    }
}
