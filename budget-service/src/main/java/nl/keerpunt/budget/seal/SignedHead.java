package nl.keerpunt.budget.seal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * How a municipality's ledger stood at a moment, signed (Ed25519) by who seals: so many entries, the last of which
 * has that seal.
 *
 * <p>What is published can not be rewritten unseen any more. Until then it can: by who owns the database, that is the
 * entries of the last hour, and those since the last head where the service was down longer. By who holds the signing
 * key as well, whatever is not in somebody else's copy of the topic.
 *
 * @param entries how many the chain has
 * @param seal that of the last
 * @param position the place of the last in the store
 * @param signature over {@link #text()}, base64
 */
public record SignedHead(
        MunicipalityCode municipality,
        long entries,
        @Schema(pattern = "^[0-9a-f]{64}$", maxLength = 64) String seal,
        Instant at,
        long position,
        String signature) {

    private static final String WHAT = "keerpunt ledger head 1";

    static SignedHead of(
            MunicipalityCode municipality, Link last, Instant at, long position, UnaryOperator<byte[]> signer) {
        var text = Canonical.text(WHAT, municipality, last.number(), last.seal(), at, position);
        var signature = Base64.getEncoder().encodeToString(signer.apply(text));
        return new SignedHead(municipality, last.number(), last.seal(), at, position, signature);
    }

    /** What is signed. */
    public byte[] text() {
        return Canonical.text(WHAT, municipality, entries, seal, at, position);
    }

    boolean isSignedWith(PublicKey publicKey) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey);
            check.update(text());
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
