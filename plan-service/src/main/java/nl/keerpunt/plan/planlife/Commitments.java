package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.IN_THE_FUTURE;
import static nl.keerpunt.plan.plan.Reason.NOTE_IS_FOR_ANOTHER;
import static nl.keerpunt.plan.plan.Reason.NOTE_IS_FOR_THE_DIRECTOR;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_DECISION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.supportline.SupportLines;
import org.jspecify.annotations.Nullable;

/** On which decisions money was committed, in a plan or outside one, and of which of them note was taken. */
record Commitments(Map<Decision, ProfessionalId> recorded, Set<Decision> noted) {

    static final Commitments NONE = new Commitments(Map.of(), Set.of());

    /**
     * @param subject the arrangement, or the line that has none
     * @param version of the arrangement
     */
    record Decision(UUID subject, @Nullable Integer version) {}

    List<PlanEvent> record(RecordCommitment heard) {
        return recorded.containsKey(new Decision(heard.arrangement().uuid(), heard.version()))
                ? List.of()
                : List.of(new CommitmentRecorded(
                        heard.plan(),
                        heard.arrangement(),
                        heard.version(),
                        heard.legalBasis(),
                        heard.decidedBy(),
                        heard.decidedOn(),
                        heard.mandate(),
                        heard.ground()));
    }

    /** Nobody takes note of a decision of their own in place of the director. */
    List<PlanEvent> note(TakeNote note, Optional<ProfessionalId> director, SupportLines lines) {
        var decision = new Decision(note.subject(), note.version());
        if (noted.contains(decision)) {
            return List.of();
        }
        var decidedBy = decidedBy(decision, lines).orElseThrow(() -> new Refusal(UNKNOWN_DECISION));
        if (note.on().isAfter(note.recordedOn())) {
            throw new Refusal(IN_THE_FUTURE);
        }
        if (director.isPresent() && !director.get().equals(note.by())) {
            throw new Refusal(NOTE_IS_FOR_THE_DIRECTOR);
        }
        if (director.isEmpty() && (!note.ofTheTeam() || decidedBy.equals(note.by()))) {
            throw new Refusal(NOTE_IS_FOR_ANOTHER);
        }
        return List.of(new NoteTaken(note.plan(), note.subject(), note.version(), note.by(), note.on()));
    }

    private Optional<ProfessionalId> decidedBy(Decision decision, SupportLines lines) {
        return decision.version() == null
                ? lines.decidedAloneBy(decision.subject())
                : Optional.ofNullable(recorded.get(decision));
    }

    Commitments with(CommitmentRecorded heard) {
        var decision = new Decision(heard.arrangement().uuid(), heard.version());
        return new Commitments(Copies.with(recorded, decision, heard.decidedBy()), noted);
    }

    Commitments with(NoteTaken taken) {
        return new Commitments(recorded, Copies.with(noted, new Decision(taken.subject(), taken.version())));
    }
}
