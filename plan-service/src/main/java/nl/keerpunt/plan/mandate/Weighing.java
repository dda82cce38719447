package nl.keerpunt.plan.mandate;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.law.MandateLimit;
import org.jspecify.annotations.Nullable;

/**
 * How the mandates of a professional were weighed for what they would decide (mandaattoets), in the order in which they
 * were granted: the first that allows it carries it.
 */
public record Weighing(List<Weighed> mandates) {

    /**
     * One of them.
     *
     * @param passed the limits beyond which it lies; none: the mandate allows it
     */
    public record Weighed(Held held, @Nullable Footing footing, List<MandateLimit> passed) {

        public Weighed {
            passed = List.copyOf(passed);
        }

        private MandateRule allowedBy() {
            if (!held.mandate().days().isEmpty()) {
                return MandateRule.SUBSTITUTION;
            }
            return footing == null || footing.profile() == null ? MandateRule.MANDATE : MandateRule.PROFILE;
        }
    }

    public Weighing {
        mandates = List.copyOf(mandates);
    }

    public Optional<Weighed> allowing() {
        return mandates.stream().filter(weighed -> weighed.passed().isEmpty()).findFirst();
    }

    /** Of several that do not allow it, the first limit of the one that comes nearest. */
    public MandateRule rule() {
        return allowing()
                .map(Weighed::allowedBy)
                .orElseGet(() -> mandates.stream()
                        .map(weighed -> weighed.passed().getFirst())
                        .max(comparing(MandateLimit::ordinal))
                        .map(MandateRule::of)
                        .orElse(MandateRule.NO_MANDATE));
    }
}
