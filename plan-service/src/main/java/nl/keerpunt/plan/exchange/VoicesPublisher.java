package nl.keerpunt.plan.exchange;

import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.plan.WhoMayAgreeAskedV1;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.plan.voice.VoicesEvent.*;
import nl.keerpunt.platform.outbox.Publication;
import org.springframework.stereotype.Component;

/** Asks household-service who may agree on a day. */
@Component
class VoicesPublisher implements Publication<VoicesEvent> {

    @Override
    public Class<VoicesEvent> vocabulary() {
        return VoicesEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(VoicesEvent event) {
        return switch (event) {
            case WhoMayAgreeAsked it ->
                Optional.of(new WhoMayAgreeAskedV1(it.household().municipality(), it.household(), it.on()));
            case WhoMayAgreeHeardOf _ -> Optional.empty(); // household-service told us.
        };
    }
}
