package nl.keerpunt.household.calendarfeed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a secret is known again: its SHA-256. The secret has 256 bits of its own, so that nobody finds it by trying
 * and no slow hash is needed.
 */
public record Proof(@JsonValue String sha256) {

    @JsonCreator
    public Proof {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 is 64 hexadecimal digits");
        }
    }

    public static Proof of(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return new Proof(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** Takes as long for whatever is shown. */
    public boolean isOf(String secret) {
        return MessageDigest.isEqual(
                sha256.getBytes(US_ASCII), of(secret).sha256.getBytes(US_ASCII));
    }
}
