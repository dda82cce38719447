package nl.keerpunt.platform.stored;

import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * For whoever is to read events without what is personal in them: whose it is, of which law, and nothing that it says.
 */
public final class ClosedPersonal extends SimpleModule {

    public ClosedPersonal() {
        super("personal");
        addSerializer(Personal.class, new Closing());
        addDeserializer(Personal.class, new LeavingClosed());
    }

    public static Personal<Object> read(JsonNode stored) {
        var law = stored.path("law");
        return Personal.erased(
                HouseholdId.parse(stored.path("of").asString()),
                law.isMissingNode() ? null : new LegalBasis(law.asString()));
    }

    public static void write(Personal<?> personal, JsonGenerator json) {
        json.writeStartObject();
        writeWhose(personal, json);
        json.writeNullProperty("sealed");
        json.writeEndObject();
    }

    public static void writeWhose(Personal<?> personal, JsonGenerator json) {
        json.writeStringProperty("of", personal.household().key());
        if (personal.law() != null) {
            json.writeStringProperty("law", personal.law().code());
        }
    }

    @SuppressWarnings("rawtypes") // A module is told of a generic type by its raw class.
    private static final class Closing extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            write(personal, json);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class LeavingClosed extends ValueDeserializer<Personal> {

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            return read(context.readTree(json));
        }
    }
}
