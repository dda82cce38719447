package nl.keerpunt.budget.budget;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets")
@Tag(name = BudgetInPath.TAG, description = BudgetInPath.TAGGED)
class BudgetApi {

    private static final int MOST_LAWS = 50;

    /** More than what the year before has, because prices rise; yet not any multiple of it by a slip of the pen. */
    private static final int HIGHEST_PERCENTAGE = 200;

    @Schema(name = "AppropriateBudget")
    record Appropriate(@Min(1900) @Max(2199) int year, YearAmount amount, Label councilDecision, LocalDate on) {}

    /** Either an amount or a percentage of what the year before has. */
    @Schema(name = "AnticipateBudget")
    record Anticipate(
            @Nullable YearAmount amount,
            @Nullable @Min(1) @Max(HIGHEST_PERCENTAGE) Integer percentage,
            Label councilDecision,
            LocalDate on) {

        Anticipate {
            if ((amount == null) == (percentage == null)) {
                throw new BadInput("amount", "CONTRADICTORY", "AMOUNT_OR_PERCENTAGE");
            }
        }
    }

    @Schema(name = "AmendBudget")
    record Amend(YearAmount change, Label councilDecision, LocalDate on) {}

    @Schema(name = "AllowOverrun")
    record Allow(
            Label authority,
            @Size(max = MOST_LAWS) List<LegalBasis> legalBases,

            @Schema(minimum = "0", maximum = "10000000000000")
            Ceiling ceiling) {

        Allow {
            legalBases = List.copyOf(legalBases);
        }
    }

    @Schema(name = "RealiseReservation")
    record Realise(
            UUID arrangement,
            UUID claimLine,
            YearMonth month,
            Amount amount,
            @Nullable Label authority) {}

    @Schema(name = "BookRefund")
    record Refund(
            UUID arrangement,
            UUID refund,
            YearMonth month,
            Amount amount,
            LocalDate on,
            @Nullable Label authority) {}

    private final Door door;
    private final Histories histories;

    BudgetApi(Door door, Histories histories) {
        this.door = door;
        this.histories = histories;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "appropriateBudget",
            summary = "Record what the council appropriates for a year (raadsbesluit)",
            description = "Once for each year; what the council decides later amends it. It comes in the place of a"
                    + " provisional budget. The same decision sent once more changes nothing.")
    @Refused({"COUNCIL_DECISION_ALREADY_RECORDED", "AMOUNT_NOT_POSITIVE", "ALREADY_APPROPRIATED"})
    ResponseEntity<Door.Accepted> appropriate(@RequestBody Appropriate body, Write write) {
        var budget = new BudgetId(write.caller().municipality(), body.year());
        var command = new AppropriateBudget(budget, body.amount(), body.councilDecision(), body.on());
        return door.made(write, Integer.toString(body.year()), "/v1/budgets/" + body.year(), command);
    }

    /** Also before anything else happened in the year: the agreements of the autumn wait for it. */
    @PostMapping("/{year}/_anticipate")
    @Operation(
            operationId = "anticipateBudget",
            summary = "Anticipate what the council will appropriate for a year (voorlopige begroting)",
            description = "Either an amount or a percentage of what the council gave the year before. It replaces an"
                    + " earlier provisional budget of the year; an amount of 0 withdraws it.")
    @Refused({
        "COUNCIL_DECISION_ALREADY_RECORDED",
        "ALREADY_APPROPRIATED",
        "YEAR_BEFORE_NOT_APPROPRIATED",
        "BELOW_NOTHING",
        "CHANGE_IS_NOTHING",
        "MORE_THAN_A_YEAR_HOLDS"
    })
    ResponseEntity<Door.Accepted> anticipate(@PathVariable int year, @RequestBody Anticipate body, Write write) {
        var budget = BudgetInPath.of(write.caller(), year);
        var command = new AnticipateBudget(budget, body.amount(), body.percentage(), body.councilDecision(), body.on());
        return send(write, command);
    }

    @PostMapping("/{year}/_amend")
    @Operation(
            operationId = "amendBudget",
            summary = "Amend a year by a decision of the council, up or down (begrotingswijziging)",
            description = "It may take away what is reserved by then: that shows as an overrun. The same decision sent"
                    + " once more changes nothing.")
    @Refused({
        "COUNCIL_DECISION_ALREADY_RECORDED",
        "CHANGE_IS_NOTHING",
        "NOT_APPROPRIATED",
        "BELOW_NOTHING",
        "MORE_THAN_A_YEAR_HOLDS"
    })
    ResponseEntity<Door.Accepted> amend(@PathVariable int year, @RequestBody Amend body, Write write) {
        var budget = known(write, year);
        return send(write, new AmendBudget(budget, body.change(), body.councilDecision(), body.on()));
    }

    /** Also before the council appropriated the year: what the law requires may have to be arranged by then. */
    @PostMapping("/{year}/_allowoverrun")
    @Operation(
            operationId = "allowOverrun",
            summary = "Allow an overrun, for which laws and how far (machtiging tot overschrijding)",
            description = "It replaces the earlier policy of the year. Without laws, nothing more may be overrun.")
    ResponseEntity<Door.Accepted> allowOverrun(@PathVariable int year, @RequestBody Allow body, Write write) {
        var budget = BudgetInPath.of(write.caller(), year);
        var decidedBy = write.caller().professional();
        var command = new AllowOverrun(budget, body.authority(), body.legalBases(), body.ceiling(), decidedBy);
        return send(write, command);
    }

    @PostMapping("/{year}/_realise")
    @Operation(
            operationId = "realiseReservation",
            summary = "Spend what is reserved on an accepted claim line, on a named authority (realisatie)",
            description = "Each claim line is spent once, however often it is sent.")
    @Refused({
        "CLAIM_LINE_ALREADY_REALISED",
        "AUTHORITY_MISSING",
        "AMOUNT_NOT_POSITIVE",
        "NOT_RESERVED",
        "MORE_THAN_RESERVED"
    })
    ResponseEntity<Door.Accepted> realise(@PathVariable int year, @RequestBody Realise body, Write write) {
        var budget = known(write, year, body.month());
        var arrangement = new ArrangementId(budget.municipality(), body.arrangement());
        var command = new RealiseReservation(
                arrangement,
                body.claimLine(),
                body.month(),
                body.amount(),
                write.caller().professional(),
                body.authority());
        return door.send(write, body.claimLine().toString(), command);
    }

    @PostMapping("/{year}/_refund")
    @Operation(
            operationId = "bookRefund",
            summary = "Book what came back of what was paid without being owed, on a named authority (terugbetaling)",
            description = "Each refund is booked once, however often it is sent. What came back is free again.")
    @Refused({
        "REFUND_ALREADY_BOOKED",
        "AUTHORITY_MISSING",
        "AMOUNT_NOT_POSITIVE",
        "NOT_RESERVED",
        "MORE_THAN_TO_CLAIM_BACK"
    })
    ResponseEntity<Door.Accepted> refund(@PathVariable int year, @RequestBody Refund body, Write write) {
        var budget = known(write, year, body.month());
        var arrangement = new ArrangementId(budget.municipality(), body.arrangement());
        var command = new BookRefund(
                arrangement,
                body.refund(),
                body.month(),
                body.amount(),
                body.on(),
                write.caller().professional(),
                body.authority());
        return door.send(write, body.refund().toString(), command);
    }

    private BudgetId known(Write write, int year, YearMonth month) {
        var budget = known(write, year);
        if (month.getYear() != year) {
            throw new BadInput("month", "CONTRADICTORY", "MONTH_IN_OTHER_YEAR");
        }
        return budget;
    }

    private BudgetId known(Write write, int year) {
        var budget = BudgetInPath.of(write.caller(), year);
        if (histories.opening(budget.toString()).isEmpty()) {
            throw new Absent();
        }
        return budget;
    }

    /** A year may open with a reservation that was refused, and is still not about that household. */
    private ResponseEntity<Door.Accepted> send(Write write, BudgetCommand command) {
        return door.send(write, Integer.toString(command.budget().year()), command);
    }
}
