package nl.keerpunt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import nl.keerpunt.embedded.BrokerUsers;
import nl.keerpunt.embedded.RolePasswords;

/** Passwords and keys, made once and kept with the data they open, readable by their owner alone. */
final class Secrets {

    private static final String FILE = "secrets.properties";
    private static final List<String> ROLES = List.of("owner", "app", "lane", "projection");
    private static final int BYTES = 32;
    private static final String KAFKA = ".kafka";
    private static final String BROKER = "broker";
    private static final String SIGNS = ".signing-key";
    private static final String SIGNED = ".public-key";

    private final Properties kept;

    private Secrets(Properties kept) {
        this.kept = kept;
    }

    static Secrets in(Path data) {
        var file = data.resolve(FILE);
        try {
            var kept = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    kept.load(in);
                }
            }
            if (addMissing(kept)) {
                keep(kept, file);
            }
            return new Secrets(kept);
        } catch (IOException failure) {
            throw new IllegalStateException("the secrets could not be kept in " + file, failure);
        }
    }

    /** A folder of an earlier release lacks those of the roles that came since; its others open what is there. */
    private static boolean addMissing(Properties kept) {
        var before = kept.size();
        kept.computeIfAbsent("master-key", _ -> random(Base64.getEncoder()));
        for (var service : LocalService.values()) {
            for (var role : ROLES) {
                kept.computeIfAbsent(service.label() + "." + role, _ -> random(Base64.getUrlEncoder()));
            }
            addSigningKey(kept, service.label());
            kept.computeIfAbsent(service.label() + KAFKA, _ -> random(Base64.getUrlEncoder()));
        }
        kept.computeIfAbsent(BROKER + KAFKA, _ -> random(Base64.getUrlEncoder()));
        return kept.size() > before;
    }

    /** The public half tells nobody a secret; it stands with the other because it belongs to it. */
    private static void addSigningKey(Properties kept, String service) {
        if (!kept.containsKey(service + SIGNS)) {
            try {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                var base64 = Base64.getEncoder();
                kept.put(
                        service + SIGNS, base64.encodeToString(pair.getPrivate().getEncoded()));
                kept.put(
                        service + SIGNED, base64.encodeToString(pair.getPublic().getEncoded()));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every JDK has Ed25519", impossible);
            }
        }
    }

    /** Whole or not at all: half a file of secrets would lock the data out. */
    private static void keep(Properties kept, Path file) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), "secrets", ".half", onlyOwner);
        try (var out = Files.newBufferedWriter(half)) {
            kept.store(out, "Made at the first start. Without the master key nothing personal can be read again.");
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random(Base64.Encoder encoder) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }

    String masterKey() {
        return kept.getProperty("master-key");
    }

    String signingKey(LocalService service) {
        return kept.getProperty(service.label() + SIGNS);
    }

    String publicKey(LocalService service) {
        return kept.getProperty(service.label() + SIGNED);
    }

    /** The broker itself, and each service. */
    BrokerUsers brokerUsers() {
        var passwords = new LinkedHashMap<String, String>();
        passwords.put(BROKER, kept.getProperty(BROKER + KAFKA));
        for (var service : LocalService.values()) {
            passwords.put(service.label(), brokerPassword(service));
        }
        return new BrokerUsers(passwords);
    }

    String brokerPassword(LocalService service) {
        return kept.getProperty(service.label() + KAFKA);
    }

    RolePasswords passwords(LocalService service) {
        return new RolePasswords(
                of(service, "owner"), of(service, "app"), of(service, "lane"), of(service, "projection"));
    }

    private String of(LocalService service, String role) {
        return kept.getProperty(service.label() + "." + role);
    }
}
