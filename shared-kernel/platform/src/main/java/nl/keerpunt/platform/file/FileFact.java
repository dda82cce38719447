package nl.keerpunt.platform.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.stored.Recorded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Something that was recorded (vastgelegd feit), as history has it: it is read as a whole, so that no field can be
 * forgotten.
 *
 * @param name its stored name
 * @param by who recorded it: a professional, a provider, or the service whose message was heard
 * @param content all its fields; what was said stands there in words, an amount as {@code {"cents": 28814}}, and what
 *     was erased as {@code {"erased": true}}
 */
public record FileFact(String name, Instant recordedAt, String by, Map<String, Object> content) {

    private static final TypeReference<TreeMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final JsonMapper OPENED = JsonMapper.builder()
            .addModule(new SimpleModule("opened")
                    .addSerializer(new Opened())
                    .addSerializer(Money.class, new InCents<>(Money::cents))
                    .addSerializer(Amount.class, new InCents<>(Amount::cents)))
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public FileFact {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
    }

    /** @param leftOut fields that say nothing about anybody: what the store alone needs */
    public static FileFact of(Recorded<?> recorded, Set<String> leftOut) {
        var content = OPENED.readValue(OPENED.writeValueAsBytes(recorded.fact()), FIELDS);
        content.keySet().removeAll(leftOut);
        return new FileFact(recorded.name(), recorded.recordedAt(), recorded.actor(), content);
    }

    /** Whether it was recorded by the end of that day, in the Netherlands. */
    public boolean isRecordedBy(LocalDate day) {
        return !recordedAt.atZone(DutchCalendar.ZONE).toLocalDate().isAfter(day);
    }

    /** Outside the store a number alone would not tell that it is money. */
    private static final class InCents<M> extends ValueSerializer<M> {

        private final ToLongFunction<M> cents;

        private InCents(ToLongFunction<M> cents) {
            this.cents = cents;
        }

        @Override
        public void serialize(M amount, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, Map.of("cents", cents.applyAsLong(amount)));
        }
    }

    /** Unlike in the store, what is personal is open here. */
    private static final class Opened extends ValueSerializer<Personal<?>> {

        @Override
        @SuppressWarnings("unchecked") // A module is told of a generic type by its raw class.
        public Class<Personal<?>> handledType() {
            return (Class<Personal<?>>) (Class<?>) Personal.class;
        }

        @Override
        public void serialize(Personal<?> personal, JsonGenerator json, SerializationContext context) {
            if (personal.known() == null) {
                context.writeValue(json, Map.of("erased", true));
            } else {
                context.writeValue(json, personal.known());
            }
        }
    }
}
