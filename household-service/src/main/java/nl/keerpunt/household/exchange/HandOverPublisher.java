package nl.keerpunt.household.exchange;

import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.household.handover.HandOverEvent;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.platform.outbox.Publication;
import org.springframework.stereotype.Component;

/** Tells the others that a professional was replaced; of each household they hear apart. */
@Component
class HandOverPublisher implements Publication<HandOverEvent> {

    @Override
    public Class<HandOverEvent> vocabulary() {
        return HandOverEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(HandOverEvent event) {
        return switch (event) {
            case HandOverBegun it ->
                Optional.of(new ProfessionalReplacedV1(
                        it.id().municipality(), it.handOver(), it.leaving(), it.successor(), it.lastDay()));
            case HandOverCompleted _ -> Optional.empty();
        };
    }
}
