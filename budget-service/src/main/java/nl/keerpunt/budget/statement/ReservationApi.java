package nl.keerpunt.budget.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.ledger.Figures;
import nl.keerpunt.budget.ledger.Happened;
import nl.keerpunt.budget.ledger.HeldAmounts;
import nl.keerpunt.budget.ledger.LedgerReads;
import nl.keerpunt.budget.ledger.MonthToClaimBack;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reservations")
@ReadsModel(LedgerReads.LEDGER)
@Tag(name = "Reservations", description = "What the one purse holds for each arrangement (verplichtingen).")
class ReservationApi {

    @Schema(name = "ReservationCover")
    enum Cover {
        COVERED,
        NOT_COVERED,
        /** The last version asks nothing: it was withdrawn, or ends before it costs anything. */
        NOTHING_ASKED
    }

    /**
     * The last answer that an arrangement got. When a later version was refused, what is held is still the earlier
     * one's.
     *
     * @param year where the answer is recorded: the first year of the decision, or the one that lacked money
     * @param provisional whether something is reserved in a year that the council has not appropriated yet
     * @param toClaimBack by month, of the whole term
     */
    record Reservation(
            UUID arrangement,
            @Nullable UUID household,
            AsOf.Told asOf,
            Cover cover,
            @Nullable Integer version,
            @Nullable LocalDate appliesFrom,
            int year,
            @Nullable Money total,
            @Nullable String overrunAuthority,
            @Nullable Shortage reason,
            @Nullable Money lacking,
            boolean provisional,
            HeldAmounts held,
            HeldAmounts heldUntilMonth,
            List<MonthToClaimBack> toClaimBack) {

        Reservation {
            toClaimBack = List.copyOf(toClaimBack);
        }
    }

    private final LedgerReads ledger;
    private final Looks looks;

    ReservationApi(LedgerReads ledger, Looks looks) {
        this.ledger = ledger;
        this.looks = looks;
    }

    @GetMapping("/{arrangement}")
    @Operation(
            operationId = "getReservation",
            summary = "Get whether the budget covers an arrangement, and if not, why (verplichting)",
            description = "The last answer that the arrangement got, and what it holds over all years. Where a later"
                    + " version was refused, what is held is still that of the earlier one.")
    Reservation one(@PathVariable UUID arrangement, Caller caller, AsOf asOf) {
        var id = new ArrangementId(caller.municipality(), arrangement);
        var position = ledger.reached(caller.municipality(), asOf.known());
        var answer = ledger.answer(id, position).orElseThrow(Absent::new);
        looks.at(caller, answer.household(), "reservation");
        var held = ledger.figures(id, asOf.validOn(), position);
        var isCovered = answer.reason() == null;
        return new Reservation(
                arrangement,
                answer.household(),
                asOf.told(),
                cover(answer),
                answer.arrangementVersion(),
                answer.validFrom(),
                answer.year(),
                answer.total(),
                answer.reference(),
                answer.reason(),
                isCovered ? null : answer.amount(),
                ledger.restsOnProvisional(id, position),
                amounts(held.wholeYear()),
                amounts(held.untilMonth()),
                ledger.toClaimBack(id, position));
    }

    private static Cover cover(Happened answer) {
        if (answer.reason() != null) {
            return Cover.NOT_COVERED;
        }
        return Money.NOTHING.equals(answer.total()) ? Cover.NOTHING_ASKED : Cover.COVERED;
    }

    private static HeldAmounts amounts(Figures figures) {
        return new HeldAmounts(figures.reserved(), figures.realised(), figures.toClaimBack());
    }
}
