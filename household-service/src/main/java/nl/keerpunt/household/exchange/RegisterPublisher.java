package nl.keerpunt.household.exchange;

import java.util.Objects;
import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.ProfessionalKnownV1;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.professional.ProfessionalEvent.*;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Tells the others from which day until which somebody works here; what they do and when they are away stays here. */
@Component
class RegisterPublisher implements Publication<ProfessionalEvent> {

    private final Histories histories;

    RegisterPublisher(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Class<ProfessionalEvent> vocabulary() {
        return ProfessionalEvent.class;
    }

    /** Of an event by itself nobody can tell from when until when. */
    @Override
    public Optional<ContractMessage> toContract(ProfessionalEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<ContractMessage> toContract(Recorded<? extends ProfessionalEvent> recorded) {
        return switch (recorded.fact()) {
            case ProfessionalRegistered it -> Optional.of(known(it.id(), recorded.position()));
            case ProfessionalLeft it -> Optional.of(known(it.id(), recorded.position()));
            case LeavingTakenBack it -> Optional.of(known(it.id(), recorded.position()));
            case TeamClaimed _,
                    TeamJoined _,
                    ProfessionalAppointed _,
                    AbsenceRecorded _,
                    AbsenceCorrected _,
                    ReturnRecorded _,
                    AbsenceTakenBack _ -> Optional.empty();
        };
    }

    private ContractMessage known(EntryId id, long position) {
        var professional = Professional.of(histories.of(id.key(), ProfessionalEvent.class, position).stream()
                .map(Recorded::fact)
                .toList());
        return new ProfessionalKnownV1(
                id.municipality(),
                id.uuid(),
                Objects.requireNonNull(professional.id(), "an entry opens with who it is about"),
                professional.present().from(),
                professional.present().lastDay());
    }
}
