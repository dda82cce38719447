package nl.keerpunt.plan.plan;

import static nl.keerpunt.plan.plan.Plan.Reason.UNKNOWN_DECISION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand.RecordCommitment;
import nl.keerpunt.plan.plan.PlanCommand.TakeNote;
import nl.keerpunt.plan.plan.PlanEvent.CommitmentRecorded;
import nl.keerpunt.plan.plan.PlanEvent.NoteTaken;
import org.jspecify.annotations.Nullable;

/** On which decisions money was committed, in a plan or outside one, and of which of them note was taken. */
record Commitments(Set<Decision> recorded, Set<Decision> noted) {

    static final Commitments NONE = new Commitments(Set.of(), Set.of());

    /**
     * @param subject the arrangement, or the line that has none
     * @param version of the arrangement
     */
    record Decision(UUID subject, @Nullable Integer version) {}

    List<PlanEvent> record(RecordCommitment heard) {
        return recorded.contains(new Decision(heard.arrangement().uuid(), heard.version()))
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

    List<PlanEvent> note(TakeNote note, SupportLines lines) {
        var decision = new Decision(note.subject(), note.version());
        if (noted.contains(decision)) {
            return List.of();
        }
        if (!recorded.contains(decision) && (note.version() != null || !lines.isDecidedAlone(note.subject()))) {
            throw new Refusal(UNKNOWN_DECISION);
        }
        return List.of(new NoteTaken(note.plan(), note.subject(), note.version(), note.by(), note.on()));
    }

    Commitments with(CommitmentRecorded heard) {
        var decision = new Decision(heard.arrangement().uuid(), heard.version());
        return new Commitments(Copies.with(recorded, decision), noted);
    }

    Commitments with(NoteTaken taken) {
        return new Commitments(recorded, Copies.with(noted, new Decision(taken.subject(), taken.version())));
    }
}
