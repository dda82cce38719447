package nl.keerpunt.budget.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger in its place in the municipality's chain. The seal is SHA-256 over the form's number, the
 * seal of the entry before, its own number and all that it says. No secret goes into it, so anybody can compute it;
 * and erasing a household does not touch it, because an entry holds its pseudonym only.
 *
 * @param form the number of the form in which it was sealed
 */
public record SealedEntry(int form, Link link, Said said) {

    public static SealedEntry after(Link before, Said said) {
        var form = SealForm.of(said);
        var number = before.number() + 1;
        return new SealedEntry(form.number(), new Link(number, seal(form, before, number, said)), said);
    }

    /** Whether it is what was sealed after that one. */
    boolean follows(Link before) {
        return link.number() == before.number() + 1
                && form == SealForm.of(said).number() // Else it says what its seal is not over.
                && seal(SealForm.of(said), before, link.number(), said).equals(link.seal());
    }

    private static String seal(SealForm form, Link before, long number, Said said) {
        List<@Nullable Object> parts = new ArrayList<>(Arrays.asList(form.number(), before.seal(), number));
        parts.addAll(form.parts(said));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Canonical.text(parts)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
