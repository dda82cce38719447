package nl.keerpunt.plan.agenda;

import static nl.keerpunt.plan.agenda.AgendaItem.Kind.BY_LAW;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.MANDATE_WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.plan.Directors;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for a household, in its plan or outside one, as far as the director may have to hear of it: what was
 * decided by law always, and what was decided under a mandate when that mandate is withdrawn, which only the register
 * tells; until somebody takes note of it.
 */
record DecisionsMade(@Nullable ProfessionalId director) {

    static Stream<AgendaItem> of(PlanHistory history, LocalDate day) {
        var decisions = new DecisionsMade(Directors.of(history).on(day).orElse(null));
        return history.events().stream()
                .map(Recorded::fact)
                .flatMap(decisions::items)
                .filter(item -> item.decidedOn() != null && !item.decidedOn().isAfter(day))
                .filter(item -> !isNoted(item, history, day));
    }

    private static boolean isNoted(AgendaItem item, PlanHistory history, LocalDate day) {
        return history.events().stream()
                .anyMatch(recorded -> recorded.fact() instanceof NoteTaken taken
                        && taken.subject().equals(item.subject())
                        && Objects.equals(taken.version(), item.version())
                        && !taken.on().isAfter(day));
    }

    private Stream<AgendaItem> items(PlanEvent fact) {
        if (fact instanceof CommitmentRecorded committed) {
            return Stream.of(item(committed));
        }
        return fact instanceof SupportLineDecided decided && decided.arrangement() == null
                ? Stream.of(item(decided))
                : Stream.of();
    }

    private AgendaItem item(CommitmentRecorded committed) {
        return item(
                committed.plan(),
                committed.arrangement().uuid(),
                committed.version(),
                committed.legalBasis(),
                committed.decidedBy(),
                committed.decidedOn(),
                committed.mandate(),
                committed.ground());
    }

    /** What no provider carries is committed by nobody: the decision is all there is. */
    private AgendaItem item(SupportLineDecided decided) {
        return item(
                decided.plan(),
                decided.line(),
                null,
                decided.content().legalBasis(),
                decided.by(),
                decided.on(),
                decided.mandate(),
                decided.byLaw() == null ? null : decided.byLaw().ground());
    }

    private AgendaItem item(
            PlanId plan,
            UUID subject,
            @Nullable Integer version,
            @Nullable LegalBasis law,
            ProfessionalId by,
            LocalDate on,
            @Nullable UUID mandate,
            @Nullable LawfulGround ground) {
        return new AgendaItem(
                plan.uuid(),
                null,
                director,
                ground == null ? MANDATE_WITHDRAWN : BY_LAW,
                subject,
                version,
                null,
                ground == null ? null : AgendaReason.of(ground),
                null,
                null,
                law,
                List.of(),
                by,
                on,
                mandate,
                List.of());
    }
}
