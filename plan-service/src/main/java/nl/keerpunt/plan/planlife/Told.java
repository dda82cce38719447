package nl.keerpunt.plan.planlife;

import static nl.keerpunt.plan.plan.Reason.NOBODY_LEFT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.Directors;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.supportline.SupportLines;
import org.jspecify.annotations.Nullable;

/**
 * What others told of a household, before anyone drafts its plan or beside it: who directs it, what was committed, and
 * that nobody is left of it.
 *
 * @param diedOutOn on which day the last of it died; null while somebody lives
 */
record Told(
        Directors directors,
        Commitments commitments,
        @Nullable LocalDate diedOutOn) {

    static final Told NOTHING = new Told(Directors.NONE, Commitments.NONE, null);

    List<PlanEvent> note(TakeNote note, SupportLines lines) {
        return commitments.note(note, directors.on(note.recordedOn()), lines);
    }

    Told with(DirectorRecorded recorded) {
        return new Told(directors.with(recorded), commitments, diedOutOn);
    }

    Told with(CommitmentRecorded recorded) {
        return new Told(directors, commitments.with(recorded), diedOutOn);
    }

    Told with(NoteTaken taken) {
        return new Told(directors, commitments.with(taken), diedOutOn);
    }

    Told with(DyingOutRecorded recorded) {
        return new Told(directors, commitments, recorded.on());
    }

    List<PlanEvent> record(RecordDyingOut told) {
        return Objects.equals(told.on(), diedOutOn) ? List.of() : List.of(new DyingOutRecorded(told.plan(), told.on()));
    }

    boolean isDiedOut() {
        return diedOutOn != null;
    }

    /** Nothing begins for a household after the last of it died. */
    void requireSomebodyOn(LocalDate day) {
        if (diedOutOn != null && day.isAfter(diedOutOn)) {
            throw new Refusal(NOBODY_LEFT);
        }
    }
}
