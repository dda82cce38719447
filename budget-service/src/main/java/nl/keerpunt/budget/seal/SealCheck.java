package nl.keerpunt.budget.seal;

import static java.util.Comparator.comparingLong;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/**
 * Checks a municipality's ledger against its published heads. It needs no more than the entries, the heads and the
 * public keys, so anybody can do it: not only who keeps the ledger.
 */
public final class SealCheck {

    private SealCheck() {}

    /** Why an entry does not fit. */
    public enum Why {
        /** It is not the next one of this municipality: one was removed, put in between or moved. */
        OUT_OF_PLACE,
        /** It, or its form, is not what was sealed. */
        CHANGED,
        /** The head that ends with it is of another municipality, or none of these keys signed it. */
        HEAD_NOT_SIGNED,
        /** A head has it, and the ledger does not: the end was cut off. */
        CUT_OFF,
        /** It may be the first of those that were sealed anew: up to here heads fit, and the next one does not. */
        REWRITTEN
    }

    /** @param number of the first entry that does not fit */
    public record Misfit(long number, Why why) {}

    /**
     * @param entries all entries of one municipality, in order
     * @param heads published heads of that municipality, in any order
     * @param keys the public keys of budget-service, those of before included
     */
    public static Optional<Misfit> first(List<SealedEntry> entries, List<SignedHead> heads, List<PublicKey> keys) {
        return inChain(entries).or(() -> againstHeads(entries, heads, keys));
    }

    private static Optional<Misfit> inChain(List<SealedEntry> entries) {
        var before = Link.START;
        for (var entry : entries) {
            var isNext = entry.link().number() == before.number() + 1
                    && entry.said()
                            .municipality()
                            .equals(entries.getFirst().said().municipality());
            if (!isNext || !entry.follows(before)) {
                return Optional.of(new Misfit(before.number() + 1, isNext ? Why.CHANGED : Why.OUT_OF_PLACE));
            }
            before = entry.link();
        }
        return Optional.empty();
    }

    private static Optional<Misfit> againstHeads(
            List<SealedEntry> entries, List<SignedHead> heads, List<PublicKey> keys) {
        var fitting = 0L;
        for (var head :
                heads.stream().sorted(comparingLong(SignedHead::entries)).toList()) {
            if (!isSigned(head, keys) || !isOf(head, entries)) {
                return Optional.of(new Misfit(head.entries(), Why.HEAD_NOT_SIGNED));
            }
            if (head.entries() > entries.size()) {
                return Optional.of(new Misfit(entries.size() + 1L, Why.CUT_OFF));
            }
            if (!isLastOf(head, entries)) {
                return Optional.of(new Misfit(fitting + 1, Why.REWRITTEN));
            }
            fitting = head.entries();
        }
        return Optional.empty();
    }

    private static boolean isSigned(SignedHead head, List<PublicKey> keys) {
        return keys.stream().anyMatch(head::isSignedWith);
    }

    private static boolean isOf(SignedHead head, List<SealedEntry> entries) {
        return entries.isEmpty()
                || head.municipality().value().equals(entries.getFirst().said().municipality());
    }

    private static boolean isLastOf(SignedHead head, List<SealedEntry> entries) {
        return head.entries() > 0
                && entries.get(Math.toIntExact(head.entries()) - 1)
                        .link()
                        .seal()
                        .equals(head.seal());
    }
}
