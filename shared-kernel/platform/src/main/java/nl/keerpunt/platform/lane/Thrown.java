package nl.keerpunt.platform.lane;

import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.StaleVersion;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.store.ReadBack;
import nl.keerpunt.platform.stored.FactParked;

/** What whoever sent a command is told of its failure. */
public final class Thrown {

    enum Reason {
        OUT_OF_RANGE
    }

    private Thrown() {}

    /** A rule's refusal and a stale version reach the caller as they are, however deep a framework wrapped them. */
    static RuntimeException toCaller(Throwable thrown) {
        return Failures.causes(thrown)
                .flatMap(cause -> switch (cause) {
                    case Refusal refusal -> Stream.of(refusal);
                    case StaleVersion stale -> Stream.of(stale);
                    case FactParked parked -> Stream.of(parked);
                    case NotHeardOfYet fact -> Stream.of(fact);
                    // A sum that the rules did not foresee: nothing was stored.
                    case OutOfRange _, ArithmeticException _ -> Stream.of(new Refusal(Reason.OUT_OF_RANGE));
                    default -> Stream.<RuntimeException>empty();
                })
                .findFirst()
                .orElseGet(() ->
                        thrown instanceof RuntimeException unchecked ? unchecked : new CompletionException(thrown));
    }

    /** Whether a command led beyond what can be counted or stored. */
    public static boolean isOutOfRange(Throwable cause) {
        return cause instanceof Refusal refusal
                && (refusal.reason() == Reason.OUT_OF_RANGE || refusal.reason() == ReadBack.Reason.CANNOT_BE_STORED);
    }
}
