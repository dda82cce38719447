package nl.keerpunt.language.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The name of an entity's history: {@code <municipality>/<uuid>}. Implemented by records whose {@code toString} is
 * {@link #key()}, because Axon uses that as the key of the stream.
 */
public interface StreamId {

    MunicipalityCode municipality();

    UUID uuid();

    default String key() {
        return municipality() + "/" + uuid();
    }

    /** The municipality part of a key. */
    static MunicipalityCode municipalityOf(String key) {
        return new MunicipalityCode(key.substring(0, slash(key)));
    }

    /** The uuid part of a key. */
    static UUID uuidOf(String key) {
        return UUID.fromString(key.substring(slash(key) + 1));
    }

    /** The uuid that a name gives: the same name, the same history. */
    static UUID uuidNamed(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static int slash(String key) {
        var slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a stream is named <municipality>/<uuid>");
        }
        return slash;
    }
}
