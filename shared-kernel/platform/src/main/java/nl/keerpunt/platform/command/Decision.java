package nl.keerpunt.platform.command;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The three moves of every aggregate: check what the caller saw, ask the rules, apply what they decided. */
public final class Decision {

    private Decision() {}

    /** To be called from an aggregate's command handler. */
    public static void apply(Supplier<? extends List<?>> rules) {
        var version = versionNow();
        expect(version);
        rules.get().forEach(AggregateLifecycle::apply);
        noteUnchanged(version);
    }

    /** Refuses when the caller named versions (If-Match) and the stream is at another; -1 is a new stream. */
    public static void expect(long version) {
        if (CommandFacts.current().get(CommandFacts.EXPECTED_VERSION) instanceof LongPredicate expected
                && !expected.test(version)) {
            throw new StaleVersion(version);
        }
    }

    /** The store overwrites this when the command turns out to have changed something. */
    public static void noteUnchanged(long version) {
        if (CommandFacts.current().get(CommandFacts.RECEIPT) instanceof Receipt.Slip slip) {
            slip.note(new Receipt("", version, -1));
        }
    }

    private static long versionNow() {
        var version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }
}
