package nl.keerpunt.budget.budget;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand.AllowOverrun;
import nl.keerpunt.budget.budget.BudgetCommand.AmendBudget;
import nl.keerpunt.budget.budget.BudgetCommand.AppropriateBudget;
import nl.keerpunt.budget.budget.BudgetCommand.RealiseReservation;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Request;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets")
class BudgetApi {

    /** How a decision of the council, an authority or a law is called. */
    private static final int LONGEST_NAME = 200;

    private static final int MOST_LAWS = 50;

    record Appropriate(
            @Min(1000) @Max(9999) int year,
            Money amount,
            @Size(max = LONGEST_NAME) String councilDecision,
            LocalDate on) {}

    record Amend(Money change, @Size(max = LONGEST_NAME) String councilDecision, LocalDate on) {}

    record Allow(
            @Size(max = LONGEST_NAME) String authority,
            @Size(max = MOST_LAWS) List<LegalBasis> legalBases,
            Money ceiling) {

        Allow {
            legalBases = List.copyOf(legalBases);
        }
    }

    record Realise(UUID arrangement, UUID claimLine, YearMonth month, Money amount) {}

    private final Door door;
    private final Histories histories;

    BudgetApi(Door door, Histories histories) {
        this.door = door;
        this.histories = histories;
    }

    @PostMapping
    @Operation(summary = "The council appropriates a year (raadsbesluit)")
    ResponseEntity<Door.Accepted> appropriate(@RequestBody Appropriate body, Request request) {
        var budget = new BudgetId(request.caller().municipality(), body.year());
        var command = new AppropriateBudget(budget, body.amount(), body.councilDecision(), body.on());
        return door.made(request, Integer.toString(body.year()), "/v1/budgets/" + body.year(), command);
    }

    @PostMapping("/{year}/_amend")
    @Operation(summary = "The council amends a year, up or down (begrotingswijziging)")
    ResponseEntity<Door.Accepted> amend(@PathVariable int year, @RequestBody Amend body, Request request) {
        var budget = known(request, year);
        return send(request, new AmendBudget(budget, body.change(), body.councilDecision(), body.on()), budget);
    }

    /** Also before the council appropriated the year: what the law requires may have to be arranged by then. */
    @PostMapping("/{year}/_allow-overrun")
    @Operation(summary = "Say who allows an overrun, for which laws and how far (overschrijding)")
    ResponseEntity<Door.Accepted> allowOverrun(@PathVariable int year, @RequestBody Allow body, Request request) {
        var budget = BudgetInPath.of(request.caller(), year);
        return send(request, new AllowOverrun(budget, body.authority(), body.legalBases(), body.ceiling()), budget);
    }

    @PostMapping("/{year}/_realise")
    @Operation(summary = "Spend a reservation on an accepted claim line (realisatie)")
    ResponseEntity<Door.Accepted> realise(@PathVariable int year, @RequestBody Realise body, Request request) {
        var budget = known(request, year);
        if (body.month().getYear() != year) {
            throw new BadInput("month", "CONTRADICTORY", "MONTH_IN_OTHER_YEAR");
        }
        var arrangement = new ArrangementId(budget.municipality(), body.arrangement());
        var command = new RealiseReservation(arrangement, body.claimLine(), body.month(), body.amount());
        return send(request, command, budget);
    }

    private BudgetId known(Request request, int year) {
        var budget = BudgetInPath.of(request.caller(), year);
        if (histories.opening(budget.toString()).isEmpty()) {
            throw new Absent();
        }
        return budget;
    }

    /** A year may open with a reservation that was refused, and is still not about that household. */
    private ResponseEntity<Door.Accepted> send(Request request, BudgetCommand command, BudgetId budget) {
        return door.send(request, Integer.toString(budget.year()), command);
    }
}
