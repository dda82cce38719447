package nl.keerpunt.budget.exchange;

import java.util.Optional;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.platform.outbox.Publication;
import org.springframework.stereotype.Component;

/** Tells the others whether an arrangement is covered. */
@Component
class BudgetPublisher implements Publication<BudgetEvent> {

    @Override
    public Class<BudgetEvent> vocabulary() {
        return BudgetEvent.class;
    }

    @Override
    public boolean tellsOfMany() {
        return true;
    }

    @Override
    public Optional<ContractMessage> toContract(BudgetEvent event) {
        return switch (event) {
            case ReservationMade made -> covered(made);
            case ReservationRefused refused ->
                Optional.of(new ReservationRefusedV1(
                        refused.budget().municipality(),
                        refused.household(),
                        refused.earmark().arrangement(),
                        refused.version(),
                        refused.budget().year(),
                        refused.reason().name(),
                        refused.lacking()));
            // Nobody outside asked for these.
            case BudgetAnticipated _,
                    BudgetAppropriated _,
                    BudgetAmended _,
                    OverrunAllowed _,
                    ReservationReleased _,
                    ReservationLapsed _,
                    ReservationRealised _,
                    ClaimBackChanged _,
                    RefundBooked _ -> Optional.empty();
        };
    }

    /** Of a decision over several years the first event speaks for all. */
    private static Optional<ContractMessage> covered(ReservationMade made) {
        return Optional.ofNullable(made.answer())
                .map(answer -> new ReservationMadeV1(
                        made.budget().municipality(),
                        made.household(),
                        made.earmark().arrangement(),
                        made.version(),
                        made.budget().year(),
                        answer.total(),
                        answer.overrunAuthority()));
    }
}
