package nl.keerpunt.budget.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seal of each line of a municipality's ledger: SHA-256 over the seal of the line before it and over all that the
 * line says. Whoever changes, removes or adds a line in between breaks every seal after it; erasing a household does not,
 * because a line holds its pseudonym only.
 */
public final class LedgerChain {

    /** What the first line of a municipality follows. */
    public static final String START = "0".repeat(64);

    private LedgerChain() {}

    public static String seal(String before, long position, int line, String cause, LedgerEntry entry) {
        var earmark = entry.earmark();
        var said = Stream.of(
                before,
                position,
                line,
                cause,
                entry.budget(),
                entry.month(),
                entry.from(),
                entry.to(),
                entry.amount().cents());
        var about = earmark == null
                ? Stream.of("")
                : Stream.of(
                        earmark.household(),
                        earmark.arrangement(),
                        earmark.provider(),
                        earmark.legalBasis(),
                        earmark.taskField(),
                        Objects.requireNonNullElse(earmark.objective(), ""));
        return sha256(Stream.concat(said, about).map(String::valueOf).collect(Collectors.joining("|")));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
