package nl.keerpunt.plan.planlife;

import java.util.List;
import nl.keerpunt.plan.plan.Directors;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.supportline.SupportLines;

/**
 * What others told of a household, before anyone drafts its plan or beside it: who directs it, and what was committed.
 */
record Told(Directors directors, Commitments commitments) {

    static final Told NOTHING = new Told(Directors.NONE, Commitments.NONE);

    List<PlanEvent> note(TakeNote note, SupportLines lines) {
        return commitments.note(note, directors.on(note.recordedOn()), lines);
    }

    Told with(DirectorRecorded recorded) {
        return new Told(directors.with(recorded), commitments);
    }

    Told with(CommitmentRecorded recorded) {
        return new Told(directors, commitments.with(recorded));
    }

    Told with(NoteTaken taken) {
        return new Told(directors, commitments.with(taken));
    }
}
