package nl.keerpunt.provider.authority;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.mandate.Held;

/** Who wants to commit money, on which day and on what (beslisser): a fact that a command carries to the judge. */
public sealed interface Decider {

    ProfessionalId by();

    LocalDate on();

    /**
     * With the mandates of the register as it was heard.
     *
     * @param heardAt the position at which the register stood
     * @param othersWhoMay who may decide this, where that was looked up beforehand
     */
    record Mandated(
            ProfessionalId by, LocalDate on, List<Held> mandates, long heardAt, List<ProfessionalId> othersWhoMay)
            implements Decider {

        public Mandated {
            mandates = List.copyOf(mandates);
            othersWhoMay = List.copyOf(othersWhoMay);
        }

        public Mandated knowing(List<ProfessionalId> others) {
            return new Mandated(by, on, mandates, heardAt, others);
        }
    }

    /** Bound by law, whatever the amount. */
    record BoundByLaw(ProfessionalId by, LocalDate on, ByLaw byLaw) implements Decider {}
}
