package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.Recorded;
import org.springframework.stereotype.Component;

/** Looks mandates (mandaten) up in history, so that a decision rests on what holds and not on what was last read. */
@Component
public class Mandates {

    private final Histories histories;

    Mandates(Histories histories) {
        this.histories = histories;
    }

    /** The mandates of a professional, withdrawals taken into account. */
    public List<Mandate> of(MunicipalityCode municipality, ProfessionalId professional) {
        return of(municipality, professional, Long.MAX_VALUE);
    }

    /** The same as it was known at a position of the store. */
    public List<Mandate> of(MunicipalityCode municipality, ProfessionalId professional, long upToPosition) {
        return register(municipality, professional, upToPosition).inOrder();
    }

    /** The mandate on which such a decision would rest, as known at a position of the store. */
    public Optional<Mandate> mayDecide(
            MunicipalityCode municipality, ProfessionalId professional, Question question, long upToPosition) {
        return register(municipality, professional, upToPosition)
                .mayDecide(question.law(), question.amount(), question.months(), question.on());
    }

    /** What a mandate is asked for. */
    public record Question(LegalBasis law, Amount amount, int months, LocalDate on) {}

    private MandateRegister register(MunicipalityCode municipality, ProfessionalId professional, long upToPosition) {
        var stream = MandateRegisterId.of(municipality, professional).key();
        var current = MandateRegister.EMPTY;
        for (Recorded<MandateEvent> recorded : histories.of(stream, MandateEvent.class, upToPosition)) {
            current = MandateRegister.evolve(current, recorded.fact());
        }
        return current;
    }
}
