package nl.keerpunt.plan.plan;

import java.util.List;
import java.util.Set;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.plan.plan.PlanCommand.RecordCommitment;
import nl.keerpunt.plan.plan.PlanEvent.CommitmentRecorded;

/** For which versions of which arrangements it is recorded on what their money was committed, in a plan or outside one. */
record Commitments(Set<Commitment> recorded) {

    static final Commitments NONE = new Commitments(Set.of());

    record Commitment(ArrangementId arrangement, int version) {}

    List<PlanEvent> record(RecordCommitment heard) {
        return recorded.contains(new Commitment(heard.arrangement(), heard.version()))
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

    Commitments with(CommitmentRecorded heard) {
        return new Commitments(Copies.with(recorded, new Commitment(heard.arrangement(), heard.version())));
    }
}
