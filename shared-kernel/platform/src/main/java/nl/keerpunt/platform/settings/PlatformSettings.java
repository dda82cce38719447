package nl.keerpunt.platform.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * What a service is told by its environment; {@code keerpunt.database.url} is {@code KEERPUNT_DATABASE_URL} there.
 *
 * @param service the short name: household, plan, provider or budget
 * @param database where the store is, and the four roles that use it
 * @param kafka the brokers, host:port separated by commas
 * @param kafkaSecurity how this service shows the brokers who it is, and knows them
 * @param issuer who issues the tokens (OpenID Connect)
 * @param masterKey 32 bytes, base64: what a person is found by is hashed with a key of it; before there were epochs, it
 *     wrapped the key of every household
 * @param epochKeys the folder with the keys of epochs, which wrap the keys of households, and with what was erased: all
 *     replicas of this service share it, no other service does, and no backup of the database may have it in it
 * @param epochLasts how long keys are wrapped by one epoch before the next is announced; a bare number is days
 * @param backupKept how long a backup must be restorable: for so long an erasure is not final; a bare number is days
 * @param signingKey Ed25519, PKCS #8 in base64: signs what this service says. The public keys by which it and the
 *     services that it hears are known stand beside it as {@code keerpunt.public-keys.<service>}, X.509 in base64; a
 *     new one is added after a comma before the first signature with it, and an old one stays for as long as what it
 *     signed may be heard
 * @param oin the organisation that runs this installation (20 digits), in the source of every message
 * @param era from one restore to the next: another name for all services alike whenever one was restored, else empty
 * @param partitions how many partitions this service's topic gets when it is made
 * @param replicas how many copies the brokers keep of it
 * @param appendTimeout the longest an append may stay open; well below the minute after which readers give a gap up
 * @param lanes how many lanes decide commands, each on a thread and a connection of its own; 0 for one per two
 *     processors
 * @param queue how many people, and how many messages, may wait for a lane per municipality; one more is told it is
 *     busy
 * @param commandTimeout the longest a command waits for its turn before it is told that the service is busy
 * @param readTimeout the longest a read waits for {@code Min-Position}
 * @param bodyTimeout the longest that the body of a request may take to come in
 * @param poll how often readers look for appends of another replica
 * @param wake whether a commit wakes the readers of this process; off only to measure what that brings
 */
@ConfigurationProperties("keerpunt")
public record PlatformSettings(
        String service,
        Database database,
        String kafka,
        @DefaultValue KafkaSecurity kafkaSecurity,
        String issuer,
        String masterKey,
        String epochKeys,
        @DurationUnit(ChronoUnit.DAYS) @DefaultValue("30d") Duration epochLasts,
        @DurationUnit(ChronoUnit.DAYS) @DefaultValue("35d") Duration backupKept,
        String signingKey,
        @DefaultValue("00000099000000000000") String oin,
        @DefaultValue("") String era,
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("20s") Duration appendTimeout,
        @DefaultValue("0") int lanes,
        @DefaultValue("2048") int queue,
        @DefaultValue("10s") Duration commandTimeout,
        @DefaultValue("3s") Duration readTimeout,
        @DefaultValue("10s") Duration bodyTimeout,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("true") boolean wake) {

    public PlatformSettings {
        if (queue < 1) {
            throw new IllegalArgumentException("keerpunt.queue is at least 1");
        }
        lanes = lanes > 0 ? lanes : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** By which variable of the environment a setting is given. */
    public static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** The owner migrates, the app serves, lanes commit commands, projections write read models. */
    public record Database(
            String url,
            Role owner,
            Role app,
            Role lane,
            Role projection,
            @DefaultValue("16") int connections) {}

    public record Role(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** What each client of the brokers is told, to which it adds its own. */
    public Map<String, Object> kafkaClient() {
        var properties = new HashMap<>(kafkaSecurity.properties());
        properties.put("bootstrap.servers", kafka);
        return properties;
    }

    public byte[] masterKeyBytes() {
        return Base64.getDecoder().decode(masterKey);
    }

    @Override
    public String toString() {
        return service + "-service on " + database.url();
    }
}
