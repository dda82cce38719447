package nl.keerpunt.plan.plan;

import nl.keerpunt.plan.plan.PlanEvent.CommitmentRecorded;
import nl.keerpunt.plan.plan.PlanEvent.DirectorRecorded;
import nl.keerpunt.plan.plan.PlanEvent.NoteTaken;

/** What others told of a household, before anyone drafts its plan or beside it: who directs it, and what was committed. */
record Told(Directors directors, Commitments commitments) {

    static final Told NOTHING = new Told(Directors.NONE, Commitments.NONE);

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
