package nl.keerpunt.platform.store;

import nl.keerpunt.platform.bounds.BoundedValues;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JacksonModule;

/** Events as JSON under their stored names; what lies outside the bounds of the language cannot be read. */
public final class EventSerializer extends Jackson3Serializer {

    private final StoredNames names;

    public EventSerializer(StoredNames names, JacksonModule personal) {
        super(Jackson3Serializer.builder()
                .lenientDeserialization()
                .jsonMapperBuilderCustomizer(
                        builder -> builder.addModule(personal).addModule(new BoundedValues())));
        this.names = names;
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        return type == MetaData.class ? super.typeForClass(type) : names.typeOf(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return type.getName().equals(MetaData.class.getName())
                ? type.getName()
                : names.classOf(type.getName()).getName();
    }
}
