package nl.keerpunt.platform.privacy;

import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.bounds.BoundedValues;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.stored.ClosedPersonal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What is personal, as it is stored: {@code {"of": <household>, "sealed": <base64>}}; of one law alone {@code {"of":
 * <household>, "law": <code>, "key": <number>, "sealed": <base64>}}. Sealed is null when erased. It opens under the
 * name of the field that it was stored in, and under no other.
 */
public final class PersonalModule extends SimpleModule {

    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new BoundedValues()).build();

    @SuppressWarnings({"unchecked", "rawtypes"}) // A module is told of a generic type by its raw class.
    public PersonalModule(HouseholdKeys keys) {
        super("personal");
        addSerializer(Personal.class, (ValueSerializer) new Sealing(keys, ""));
        addDeserializer(Personal.class, (ValueDeserializer) new Opening(keys, "", null));
    }

    private static final class Sealing extends ValueSerializer<Personal<?>> {

        private final HouseholdKeys keys;
        private final String field;

        private Sealing(HouseholdKeys keys, String field) {
            this.keys = keys;
            this.field = field;
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Sealing(keys, name(property));
        }

        @Override
        public void serialize(Personal<?> personal, JsonGenerator json, SerializationContext context) {
            if (personal.known() == null) {
                ClosedPersonal.write(personal, json);
                return;
            }
            var sealed = keys.seal(personal.household(), personal.law(), field, plain(personal.known()));
            json.writeStartObject();
            ClosedPersonal.writeWhose(personal, json);
            if (personal.law() != null) {
                json.writeNumberProperty("key", sealed.key());
            }
            json.writeName("sealed");
            json.writeBinary(sealed.cipher());
            json.writeEndObject();
        }

        /** Read back before it is sealed: afterwards nobody can see whether it can be read. */
        private static byte[] plain(Object known) {
            var plain = PLAIN.writeValueAsBytes(known);
            if (!known.equals(PLAIN.readValue(plain, known.getClass()))) {
                throw new IllegalArgumentException("what is personal reads back as something else");
            }
            return plain;
        }
    }

    private static final class Opening extends ValueDeserializer<Personal<?>> {

        private final HouseholdKeys keys;
        private final String field;
        private final @Nullable JavaType content;

        private Opening(HouseholdKeys keys, String field, @Nullable JavaType content) {
            this.keys = keys;
            this.field = field;
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Opening(keys, name(property), context.getContextualType().containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
            var node = context.readTree(json);
            var closed = ClosedPersonal.read(node);
            var cipher = node.path("sealed");
            if (cipher.isNull() || content == null) {
                return closed;
            }
            return keys.open(closed.household(), closed.law(), node.path("key").asInt(1), field, cipher.binaryValue())
                    .<Personal<?>>map(
                            plain -> new Personal<>(closed.household(), closed.law(), PLAIN.readValue(plain, content)))
                    .orElse(closed);
        }
    }

    /** A field is bound to by its name in what is stored, which never changes. */
    private static String name(@Nullable BeanProperty property) {
        return property == null ? "" : property.getName();
    }
}
