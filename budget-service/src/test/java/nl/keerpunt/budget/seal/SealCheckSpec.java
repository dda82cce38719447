package nl.keerpunt.budget.seal;

import static nl.keerpunt.budget.seal.SealCheck.Why.CHANGED;
import static nl.keerpunt.budget.seal.SealCheck.Why.CUT_OFF;
import static nl.keerpunt.budget.seal.SealCheck.Why.HEAD_NOT_SIGNED;
import static nl.keerpunt.budget.seal.SealCheck.Why.OUT_OF_PLACE;
import static nl.keerpunt.budget.seal.SealCheck.Why.REWRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.keerpunt.budget.seal.SealCheck.Misfit;
import nl.keerpunt.budget.seal.SealCheck.Why;
import nl.keerpunt.language.identity.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * What is found by whoever has the entries, the heads and the public key: six entries, a head after every second one.
 */
class SealCheckSpec {

    private static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");
    private static final KeyPair KEYS = anyKeys();
    private static final List<SealedEntry> LEDGER = sealed(List.of(10L, 20L, 30L, 40L, 50L, 60L));
    private static final List<SignedHead> HEADS = List.of(head(2), head(4), head(6));

    private final List<SealedEntry> ledger = new ArrayList<>(LEDGER);

    @Test
    void a_ledger_that_nobody_touched_fits() {
        assertThat(SealCheck.first(ledger, HEADS, List.of(KEYS.getPublic()))).isEmpty();
    }

    @Test
    void an_entry_that_was_changed_does_not_fit() {
        ledger.set(2, new SealedEntry(1, ledger.get(2).link(), said(3, 31)));

        assertMisfit(3, CHANGED);
    }

    @Test
    void an_entry_that_was_changed_and_sealed_again_leaves_the_next_one_that_does_not_fit() {
        ledger.set(2, SealedEntry.after(ledger.get(1).link(), said(3, 31)));

        assertMisfit(4, CHANGED);
    }

    @Test
    void of_a_removed_entry_the_place_is_found() {
        ledger.remove(2);

        assertMisfit(3, OUT_OF_PLACE);
    }

    @Test
    void entries_in_another_order_do_not_fit() {
        ledger.add(2, ledger.remove(3));

        assertMisfit(3, OUT_OF_PLACE);
    }

    @Test
    void after_an_entry_that_was_put_in_between_the_next_one_does_not_fit() {
        ledger.add(2, SealedEntry.after(ledger.get(1).link(), said(3, 25)));

        assertMisfit(4, OUT_OF_PLACE);
    }

    @Test
    void an_entry_of_another_municipality_is_out_of_place() {
        ledger.set(5, SealedEntry.after(ledger.get(4).link(), said("0308", 6, 60)));

        assertMisfit(6, OUT_OF_PLACE);
    }

    @Test
    void a_chain_that_was_wholly_rewritten_does_not_fit_its_heads() {
        var rewritten = sealed(List.of(11L, 20L, 30L, 40L, 50L, 60L));

        assertThat(SealCheck.first(rewritten, List.of(), List.of())).isEmpty();
        assertThat(SealCheck.first(rewritten, HEADS, List.of(KEYS.getPublic()))).contains(new Misfit(1, REWRITTEN));
    }

    @Test
    void a_chain_that_was_rewritten_from_some_entry_on_fits_up_to_the_head_before_it() {
        var rewritten = sealed(List.of(10L, 20L, 30L, 41L, 50L, 60L));

        assertThat(SealCheck.first(rewritten, HEADS, List.of(KEYS.getPublic()))).contains(new Misfit(3, REWRITTEN));
    }

    @Test
    void an_end_that_was_cut_off_is_missed() {
        ledger.removeLast();

        assertMisfit(6, CUT_OFF);
    }

    @Test
    void a_ledger_that_was_emptied_is_missed() {
        ledger.clear();

        assertMisfit(1, CUT_OFF);
    }

    @Test
    void a_head_that_another_key_signed_proves_nothing() {
        assertThat(SealCheck.first(ledger, HEADS, List.of(anyKeys().getPublic())))
                .contains(new Misfit(2, HEAD_NOT_SIGNED));
    }

    @Test
    void a_head_that_was_rewritten_with_the_chain_is_not_signed() {
        var rewritten = sealed(List.of(10L, 20L, 30L, 41L, 50L, 60L));
        var signed = HEADS.get(1);
        var forged = new SignedHead(
                AMERSFOORT, 4, rewritten.get(3).link().seal(), signed.at(), signed.position(), signed.signature());

        assertThat(SealCheck.first(rewritten, List.of(HEADS.getFirst(), forged), List.of(KEYS.getPublic())))
                .contains(new Misfit(4, HEAD_NOT_SIGNED));
    }

    @Test
    void a_head_of_another_municipality_says_nothing_of_this_one() {
        var other = SignedHead.of(
                new MunicipalityCode("0308"), ledger.get(1).link(), Instant.EPOCH, 2, SealCheckSpec::signed);

        assertThat(SealCheck.first(ledger, List.of(other), List.of(KEYS.getPublic())))
                .contains(new Misfit(2, HEAD_NOT_SIGNED));
    }

    /** How much can be rewritten unseen, and no more: what no published head has yet. */
    @Test
    void what_came_after_the_last_head_can_be_rewritten_unseen() {
        var rewritten = sealed(List.of(10L, 20L, 30L, 40L, 50L, 61L));

        assertThat(SealCheck.first(rewritten, HEADS.subList(0, 2), List.of(KEYS.getPublic())))
                .isEmpty();
    }

    private void assertMisfit(long number, Why why) {
        assertThat(SealCheck.first(ledger, HEADS, List.of(KEYS.getPublic()))).contains(new Misfit(number, why));
    }

    private static List<SealedEntry> sealed(List<Long> amounts) {
        var entries = new ArrayList<SealedEntry>();
        var last = Link.START;
        for (var number : LongStream.rangeClosed(1, amounts.size()).toArray()) {
            var entry = SealedEntry.after(last, said(number, amounts.get((int) number - 1)));
            entries.add(entry);
            last = entry.link();
        }
        return entries;
    }

    private static Said said(long position, long amount) {
        return said("0307", position, amount);
    }

    private static Said said(String municipality, long position, long amount) {
        return new Said(
                municipality,
                position,
                0,
                "cause " + position,
                "reservation-made",
                Instant.parse("2026-01-02T03:04:05Z"),
                "keerpunt-provider",
                2026,
                YearMonth.of(2026, 1),
                "FREE",
                "RESERVED",
                amount,
                "WMO",
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static SignedHead head(int entries) {
        var last = LEDGER.get(entries - 1);
        var at = Instant.parse("2026-01-02T04:00:00Z").plusSeconds(3_600L * entries);
        return SignedHead.of(AMERSFOORT, last.link(), at, last.said().position(), SealCheckSpec::signed);
    }

    private static byte[] signed(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(KEYS.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair anyKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
