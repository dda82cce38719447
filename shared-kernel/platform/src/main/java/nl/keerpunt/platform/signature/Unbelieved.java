package nl.keerpunt.platform.signature;

import java.util.Set;

/** A message that nobody vouches for: it is never handled, whatever it says. */
public abstract sealed class Unbelieved extends RuntimeException {

    private static final Set<String> KINDS =
            Set.of(Unsigned.class.getSimpleName(), Forged.class.getSimpleName(), Misplaced.class.getSimpleName());

    /** Whether a failure of this kind was one of these. */
    public static boolean isKind(String kind) {
        return KINDS.contains(kind);
    }

    /** It bears no signature. */
    public static final class Unsigned extends Unbelieved {}

    /** Its signature is not that of the service whose topic it lies on, over what lies there. */
    public static final class Forged extends Unbelieved {}

    /** It is signed, and does not belong where it lies or to whom it names. */
    public static final class Misplaced extends Unbelieved {}
}
