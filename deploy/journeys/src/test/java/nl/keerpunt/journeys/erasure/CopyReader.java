package nl.keerpunt.journeys.erasure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.journeys.Traces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody can read of a household who has a copy of the database and the folder with the keys of epochs, and
 * nothing else of Keerpunt's: not even its code.
 *
 * @param epochs which the keys of the household name
 * @param words everything that could be opened
 * @param sealed how many pieces there were to open
 */
record CopyReader(TreeSet<String> epochs, List<String> words, int sealed) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte FORM = 2;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    static CopyReader of(DatabaseServer copy, Path keys, String municipality, UUID household) {
        var whole = new CopyReader(new TreeSet<>(), new ArrayList<>(), 0);
        var sealed = 0;
        for (var service : List.of("household", "plan", "provider")) {
            try (var connection = Traces.connect(copy, "keerpunt_" + service)) {
                var reading = new OneService(service, keys.resolve(service), municipality + "/" + household, whole);
                sealed += reading.readAll(connection);
            } catch (SQLException failure) {
                throw new IllegalStateException("the copy of " + service + " could not be read", failure);
            }
        }
        return new CopyReader(whole.epochs(), whole.words(), sealed);
    }

    private record OneService(String service, Path epochKeys, String household, CopyReader found) {

        int readAll(Connection connection) throws SQLException {
            var keys = keysOfHousehold(connection);
            var sealed = 0;
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select payload from domainevententry")) {
                while (rows.next()) {
                    sealed += open("", JSON.readTree(rows.getBytes(1)), keys);
                }
            }
            return sealed;
        }

        /** By the law and number of each. */
        private Map<String, byte[]> keysOfHousehold(Connection connection) throws SQLException {
            var keys = new HashMap<String, byte[]>();
            var sql = "select law, number, epoch, sealed from household_key where household = ? and sealed is not null";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, household);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var epoch = rows.getString("epoch");
                        found.epochs().add(service + " " + epoch);
                        var name = rows.getString("law") + " " + rows.getInt("number");
                        var wrapped = rows.getBytes("sealed");
                        epochKey(epoch)
                                .map(key -> decrypted(key, wrapped, place(name, "household key")))
                                .ifPresent(key -> keys.put(name, key));
                    }
                }
            }
            return keys;
        }

        private Optional<byte[]> epochKey(String epoch) {
            var file = epochKeys.resolve(epoch + ".key");
            try {
                return Files.exists(file)
                        ? Optional.of(Base64.getDecoder()
                                .decode(Files.readString(file, US_ASCII).strip()))
                        : Optional.empty();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Goes through what is stored; what is personal stands under the name of its field. */
        private int open(String field, JsonNode stored, Map<String, byte[]> keys) {
            if (stored.path("of").asString("").equals(household) && stored.has("sealed")) {
                return openPersonal(field, stored, keys);
            }
            var sealed = 0;
            for (var each : stored.isArray() ? stored : List.<JsonNode>of()) {
                sealed += open(field, each, keys);
            }
            for (var property : stored.properties()) {
                sealed += open(property.getKey(), property.getValue(), keys);
            }
            return sealed;
        }

        private int openPersonal(String field, JsonNode stored, Map<String, byte[]> keys) {
            if (stored.path("sealed").isNull()) {
                return 0;
            }
            var name =
                    stored.path("law").asString("") + " " + stored.path("key").asInt(1);
            var key = keys.get(name);
            if (key != null) {
                var cipher = stored.path("sealed").binaryValue();
                found.words().add(new String(decrypted(key, cipher, place(name, field)), UTF_8));
            }
            return 1;
        }

        private byte[] place(String name, String field) {
            var place = name.equals(" 1")
                    ? String.join("\n", service, household, field)
                    : String.join("\n", service, household, name, field);
            return place.getBytes(UTF_8);
        }
    }

    private static byte[] decrypted(byte[] key, byte[] sealed, byte[] place) {
        try {
            if (sealed[0] != FORM) {
                throw new IllegalStateException("sealed in another form: " + sealed[0]);
            }
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE);
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), nonce);
            cipher.updateAAD(place);
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("it does not open with this key", failure);
        }
    }
}
