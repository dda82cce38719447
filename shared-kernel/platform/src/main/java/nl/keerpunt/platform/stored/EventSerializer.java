package nl.keerpunt.platform.stored;

import java.util.Optional;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.bounds.BoundedValues;
import nl.keerpunt.platform.command.CommandFacts;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JacksonModule;

/** Events as JSON under their stored names. What cannot be read is told as {@link FactParked}, whatever the reason. */
public final class EventSerializer extends Jackson3Serializer {

    private final StoredNames names;

    public EventSerializer(StoredNames names, JacksonModule personal) {
        super(Jackson3Serializer.builder()
                .lenientDeserialization()
                .jsonMapperBuilderCustomizer(
                        builder -> builder.addModule(personal).addModule(new BoundedValues())));
        this.names = names;
    }

    Optional<Class<?>> classNamed(String name) {
        return names.find(name);
    }

    /** What an event says; every event is of one of these names, and Axon would look its class up anew each time. */
    Object fact(String name, byte[] payload) {
        try {
            Object said = getReader(names.classOf(name)).readValue(payload);
            if (said == null) {
                throw new SaysNothing();
            }
            return said;
        } catch (RuntimeException failure) {
            throw told(failure);
        }
    }

    /** Who caused an event: the one thing in its metadata that anybody reads. */
    String actor(byte[] metadata) {
        try (var parser = getObjectMapper().createParser(metadata)) {
            var actor = "null";
            for (var at = parser.nextToken(); at != JsonToken.END_OBJECT; at = parser.nextToken()) {
                if (at == null) {
                    throw new SaysNothing();
                }
                if (at == JsonToken.PROPERTY_NAME && parser.currentName().equals(CommandFacts.ACTOR)) {
                    parser.nextToken();
                    actor = String.valueOf(parser.getString());
                } else if (at == JsonToken.PROPERTY_NAME) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            return actor;
        } catch (RuntimeException failure) {
            throw told(failure);
        }
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        return type == MetaData.class ? super.typeForClass(type) : names.typeOf(type);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // As Axon declares it.
    public <S, T> T deserialize(SerializedObject<S> stored) {
        try {
            T said = super.deserialize(stored);
            if (said == null) {
                throw new SaysNothing();
            }
            return said;
        } catch (RuntimeException failure) {
            throw told(failure);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        try {
            return super.classForType(type);
        } catch (RuntimeException failure) {
            throw told(failure);
        }
    }

    private static RuntimeException told(RuntimeException failure) {
        return failure instanceof FactParked || !Failures.isOfItsOwn(failure) ? failure : new FactParked(failure);
    }

    /** The JSON is {@code null}. */
    private static final class SaysNothing extends RuntimeException {}

    @Override
    protected String resolveClassName(SerializedType type) {
        return type.getName().equals(MetaData.class.getName())
                ? type.getName()
                : names.classOf(type.getName()).getName();
    }
}
