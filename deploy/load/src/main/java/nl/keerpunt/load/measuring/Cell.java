package nl.keerpunt.load.measuring;

import static nl.keerpunt.load.measuring.Say.say;

import java.time.Duration;
import java.util.function.LongSupplier;
import nl.keerpunt.load.measuring.ClosedLoop.Call;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.testing.ServiceUnderTest;

/**
 * One measurement of the platform: what it acknowledged is what it stored, and its readers kept up.
 *
 * @param stored how many events there are
 */
public record Cell(LongSupplier stored, Readers readers, Result result) {

    private static final Duration TIME = Duration.ofSeconds(4);
    private static final double MOST_BEHIND_SECONDS = 1;

    public static Cell of(ServiceUnderTest service, Result result) {
        var database = service.context().getBean(ProjectionDatabase.class).client();
        return new Cell(
                () -> database.sql("select count(*) from domainevententry")
                        .query(Long.class)
                        .single(),
                Readers.of(service),
                result);
    }

    /** Each call leads to one event. */
    public Measured run(String what, int callers, Call call) {
        var before = stored.getAsLong();
        var measured = ClosedLoop.during(callers, TIME, call);
        var behind = readers.catchUp();
        say("  %s: %s; its readers caught up in %.2f s", what, measured, behind);
        if (behind > MOST_BEHIND_SECONDS) {
            say("  which is too late: they may be 1 s behind");
            result.spoil("readers that were more than 1 s behind at the end of a cell");
        }
        var added = stored.getAsLong() - before;
        if (added != measured.acknowledged()) {
            throw new IllegalStateException(
                    "acknowledged and stored differ: " + measured.acknowledged() + " and " + added);
        }
        return measured;
    }

    /** Before the first cell. Whatever comes next finds the machine at rest. */
    public void warm(int commands, int callers, Call call) {
        say("  warming up: %s", ClosedLoop.times(callers, commands, call));
        readers.catchUp();
    }
}
