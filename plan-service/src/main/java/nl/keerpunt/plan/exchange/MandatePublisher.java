package nl.keerpunt.plan.exchange;

import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.plan.MandateGrantedV1;
import nl.keerpunt.contract.plan.MandateWithdrawnV1;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** What the others hear of the mandate register: all of it, because they decide on it themselves. */
@Component
class MandatePublisher implements Publication<MandateEvent> {

    private final Histories histories;

    MandatePublisher(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Class<MandateEvent> vocabulary() {
        return MandateEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(MandateEvent event) {
        return switch (event) {
            case MandateGranted granted -> Optional.of(granted(granted));
            case MandateWithdrawn withdrawn ->
                Optional.of(new MandateWithdrawnV1(
                        withdrawn.register().municipality(),
                        withdrawn.register().uuid(),
                        professional(withdrawn.register()),
                        withdrawn.mandate(),
                        withdrawn.lastDay()));
        };
    }

    private static ContractMessage granted(MandateGranted granted) {
        var mandate = granted.mandate();
        return new MandateGrantedV1(
                granted.register().municipality(),
                granted.register().uuid(),
                mandate.professional(),
                mandate.uuid(),
                mandate.laws(),
                mandate.upTo(),
                mandate.months(),
                mandate.valid().from(),
                mandate.valid().until(),
                mandate.products(),
                mandate.days());
    }

    /** A withdrawal does not say whose mandate it was; the register opens with a mandate that does. */
    private ProfessionalId professional(MandateRegisterId register) {
        return histories
                .opening(register.key())
                .map(MandateGranted.class::cast)
                .orElseThrow()
                .mandate()
                .professional();
    }
}
