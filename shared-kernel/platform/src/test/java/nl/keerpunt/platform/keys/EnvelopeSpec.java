package nl.keerpunt.platform.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.platform.keys.KeyName.OF_HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import org.junit.jupiter.api.Test;

class EnvelopeSpec {

    private static final HouseholdId OURS = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final HouseholdId THEIRS = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 2));
    private static final byte[] MASTER_KEY = new byte[32];
    private static final Aead EPOCH = Envelope.aead(HexFormat.of().parseHex("02".repeat(32)));
    private static final byte[] SECRET = "Noor sleeps on the sofa".getBytes(UTF_8);

    private final Envelope plans = new Envelope("plan", MASTER_KEY);
    private final Aead key = Envelope.aead(HexFormat.of().parseHex("01".repeat(32)));

    @Test
    void what_is_sealed_opens_where_it_was_put() throws GeneralSecurityException {
        assertThat(plans.open(key, OURS, OF_HOUSEHOLD, "purpose", sealed())).isEqualTo(SECRET);
    }

    @Test
    void it_does_not_open_in_another_field_household_or_service_in_either_form() throws GeneralSecurityException {
        var sealed = sealed();
        for (var form : Stream.of(sealed, withoutItsByte(sealed)).toList()) {
            assertThatThrownBy(() -> plans.open(key, OURS, OF_HOUSEHOLD, "reason", form))
                    .isInstanceOf(GeneralSecurityException.class);
            assertThatThrownBy(() -> plans.open(key, THEIRS, OF_HOUSEHOLD, "purpose", form))
                    .isInstanceOf(GeneralSecurityException.class);
            assertThatThrownBy(
                            () -> new Envelope("household", MASTER_KEY).open(key, OURS, OF_HOUSEHOLD, "purpose", form))
                    .isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> plans.open(key, OURS, OF_HOUSEHOLD, "purpose", withoutItsByte(sealed)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void what_was_sealed_before_opens_also_when_it_begins_as_what_is_sealed_now() throws GeneralSecurityException {
        var ordinary = formerlySealed();
        var alike = Stream.generate(this::formerlySealed)
                .limit(100_000) // One in 256 begins so.
                .filter(cipher -> cipher[0] == sealed()[0])
                .findFirst()
                .orElseThrow();

        assertThat(plans.open(key, OURS, OF_HOUSEHOLD, "purpose", ordinary)).isEqualTo(SECRET);
        assertThat(plans.open(key, OURS, OF_HOUSEHOLD, "purpose", alike)).isEqualTo(SECRET);
        assertThatThrownBy(() -> plans.open(key, THEIRS, OF_HOUSEHOLD, "purpose", alike))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_key_is_wrapped_for_its_household_and_service() throws GeneralSecurityException {
        var wrapped = plans.wrap(EPOCH, OURS, OF_HOUSEHOLD, HexFormat.of().parseHex("01".repeat(32)));

        assertThat(plans.open(
                        plans.unwrap(EPOCH, OURS, OF_HOUSEHOLD, wrapped), OURS, OF_HOUSEHOLD, "purpose", sealed()))
                .isEqualTo(SECRET);
        assertThatThrownBy(() -> plans.unwrap(EPOCH, THEIRS, OF_HOUSEHOLD, wrapped))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Envelope("household", MASTER_KEY).unwrap(EPOCH, OURS, OF_HOUSEHOLD, wrapped))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_of_one_law_opens_by_no_other_law_nor_as_a_former_key_of_it() throws GeneralSecurityException {
        var second = new KeyName("JEUGDWET", 2);
        var sealed = plans.seal(key, OURS, second, "purpose", SECRET);

        assertThat(plans.open(key, OURS, second, "purpose", sealed)).isEqualTo(SECRET);
        for (var other : List.of(OF_HOUSEHOLD, new KeyName("JEUGDWET", 1), new KeyName("WMO", 2))) {
            assertThatThrownBy(() -> plans.open(key, OURS, other, "purpose", sealed))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void a_key_that_the_master_key_itself_wrapped_before_still_opens() throws GeneralSecurityException {
        var wrapped = Envelope.aead(MASTER_KEY)
                .encrypt(HexFormat.of().parseHex("01".repeat(32)), OURS.key().getBytes(UTF_8));

        assertThat(plans.open(plans.unwrap(null, OURS, OF_HOUSEHOLD, wrapped), OURS, OF_HOUSEHOLD, "purpose", sealed()))
                .isEqualTo(SECRET);
    }

    @Test
    void the_master_key_itself_opens_nothing_that_is_wrapped_now() {
        var wrapped = plans.wrap(EPOCH, OURS, OF_HOUSEHOLD, new byte[32]);
        var place = String.join("\n", "plan", OURS.key(), "household key").getBytes(UTF_8);

        assertThatThrownBy(() -> Envelope.aead(MASTER_KEY).decrypt(withoutItsByte(wrapped), place))
                .isInstanceOf(GeneralSecurityException.class);
    }

    /** Computed by another program (HKDF-SHA256 without salt): whoever derives another key locks all data out. */
    @Test
    void the_key_that_wraps_follows_from_the_master_key() {
        var master = new byte[32];
        for (var place = 0; place < master.length; place++) {
            master[place] = (byte) place;
        }

        assertThat(HexFormat.of()
                        .formatHex(MasterKey.derived(master, "keerpunt wrapping of household keys".getBytes(UTF_8))))
                .isEqualTo("825924177b990240d1a3dab3bc64e6d246bd10f682da17043d3922fd536fbbcd");
    }

    @Test
    void a_master_key_has_256_bits() {
        assertThatThrownBy(() -> new Envelope("plan", new byte[16]))
                .hasMessage("the master key is not a 256-bit AES key");
    }

    private byte[] sealed() {
        try {
            return plans.seal(key, OURS, OF_HOUSEHOLD, "purpose", SECRET);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private byte[] formerlySealed() {
        try {
            return key.encrypt(SECRET, OURS.key().getBytes(UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] withoutItsByte(byte[] sealed) {
        return Arrays.copyOfRange(sealed, 1, sealed.length);
    }
}
