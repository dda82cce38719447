package nl.keerpunt.plan.mandate;

import java.util.List;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** Looks mandates (mandaten) up in history, so that a decision rests on what holds and not on what was last read. */
@Component
public class Mandates {

    private final Histories histories;

    Mandates(Histories histories) {
        this.histories = histories;
    }

    /** The mandates of a professional, withdrawals taken into account. */
    public List<Held> of(MunicipalityCode municipality, ProfessionalId professional) {
        return history(municipality, professional).knownAt(Long.MAX_VALUE);
    }

    public MandateHistory history(MunicipalityCode municipality, ProfessionalId professional) {
        return new MandateHistory(histories.of(MandateRegisterId.of(municipality, professional), MandateEvent.class));
    }
}
