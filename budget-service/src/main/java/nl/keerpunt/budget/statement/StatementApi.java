package nl.keerpunt.budget.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.BudgetInPath;
import nl.keerpunt.budget.ledger.Figures;
import nl.keerpunt.budget.ledger.LedgerReads;
import nl.keerpunt.budget.ledger.Lens;
import nl.keerpunt.budget.ledger.StatementRow;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets/{year}")
@ReadsModel(LedgerReads.LEDGER)
@Tag(name = BudgetInPath.TAG, description = BudgetInPath.TAGGED)
class StatementApi {

    /**
     * Who allows spending beyond the budget, for which laws and how far.
     *
     * @param decidedBy who laid it down; older ones do not say
     */
    @Schema(name = "OverrunPolicy")
    record Overrun(
            String authority,
            List<LegalBasis> legalBases,
            Money ceiling,
            @Nullable ProfessionalId decidedBy) {

        Overrun {
            legalBases = List.copyOf(legalBases);
        }
    }

    /** What may be reserved until the council appropriates the year, by which decision, and of what. */
    @Schema(name = "ProvisionalBudget")
    record Provisional(Money amount, @Nullable Integer percentage, String councilDecision, LocalDate on) {}

    /**
     * @param provisional none once the year is appropriated
     * @param overrunBy how far what is reserved and realised goes beyond what the council gave; 0 when it fits
     */
    record Budget(
            int year,
            AsOf.Told asOf,
            long version,
            Figures wholeYear,
            Figures untilMonth,
            Money overrunBy,
            @Nullable Provisional provisional,
            @Nullable Overrun overrun) {}

    @Schema(name = "BudgetStatement")
    record Statement(
            int year,
            AsOf.Told asOf,
            Lens by,
            boolean provisional,
            Money overrunBy,
            List<StatementRow> rows,
            StatementRow total) {

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
    @Operation(
            operationId = "getBudget",
            summary = "Get the budget of a year: what was appropriated and where it is (begroting)",
            description = "Of the whole year, and up to the month of validOn. At every step and for every year,"
                    + " appropriated plus provisional is reserved plus realised plus free, to the cent.")
    ResponseEntity<Budget> year(@PathVariable int year, Caller caller, AsOf asOf) {
        var budget = BudgetInPath.of(caller, year);
        var position = ledger.reached(caller.municipality(), asOf.known());
        var version = ledger.versionOf(budget, position);
        var total =
                ledger.statement(budget, Lens.MONTH, asOf.validOn(), position).total();
        var figures = total.wholeYear();
        var shown = new Budget(
                year,
                asOf.told(),
                version,
                figures,
                total.untilMonth(),
                figures.overrunBy(),
                provisional(budget, figures, position),
                overrun(budget, position));
        return asOf.answer(shown, version);
    }

    @GetMapping("/statement")
    @Operation(
            operationId = "getBudgetStatement",
            summary = "Get the budget of a year through a lens (begrotingsoverzicht)",
            description =
                    "The rows add up to the total, to the cent. The entries under a row are those of listLedgerEntries"
                            + " by the same lens and the row's key.")
    Statement statement(@PathVariable int year, @Asked Through through, Caller caller, AsOf asOf) {
        var budget = BudgetInPath.of(caller, year);
        var lens = through.by() == null ? Lens.MONTH : through.by();
        var position = ledger.reached(caller.municipality(), asOf.known());
        ledger.versionOf(budget, position);
        var statement = ledger.statement(budget, lens, asOf.validOn(), position);
        var figures = statement.total().wholeYear();
        return new Statement(
                year,
                asOf.told(),
                statement.by(),
                figures.restsOnProvisional(),
                figures.overrunBy(),
                statement.rows(),
                statement.total());
    }

    private @Nullable Provisional provisional(BudgetId budget, Figures figures, long position) {
        return figures.restsOnProvisional()
                ? last(budget, BudgetAnticipated.class, position)
                        .map(given -> new Provisional(
                                given.amount(), given.percentage(), given.councilDecision(), given.on()))
                        .orElse(null)
                : null;
    }

    private @Nullable Overrun overrun(BudgetId budget, long position) {
        return last(budget, OverrunAllowed.class, position)
                .map(allowed ->
                        new Overrun(allowed.authority(), allowed.legalBases(), allowed.ceiling(), allowed.decidedBy()))
                .orElse(null);
    }

    /** The ledger knows where the last of a kind stands in history, and history what it says. */
    private <E extends BudgetEvent> Optional<E> last(BudgetId budget, Class<E> kind, long position) {
        return ledger.last(budget, names.nameOf(kind), position)
                .map(last -> histories
                        .after(budget.toString(), BudgetEvent.class, last.version() - 1, last.position())
                        .getFirst()
                        .fact())
                .map(kind::cast);
    }
}
