package nl.keerpunt.platform.bounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.words.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads days, months, moments and texts within the bounds of the language alone. Value types keep bounds of their own;
 * these are the types that Java brings, and every reader of JSON in the house has this module: of bodies, questions,
 * messages and events. So what a table, a chart or a neighbour could not hold is refused where it comes in.
 */
public final class BoundedValues extends SimpleModule {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    public BoundedValues() {
        super("bounds");
        addDeserializer(LocalDate.class, new OfText<>(LocalDate.class, BoundedValues::day));
        addDeserializer(YearMonth.class, new OfText<>(YearMonth.class, BoundedValues::month));
        addDeserializer(Instant.class, new OfText<>(Instant.class, BoundedValues::instant));
        addDeserializer(String.class, new OfText<>(String.class, BoundedValues::text));
        addKeyDeserializer(LocalDate.class, new Key<>(LocalDate.class, BoundedValues::day));
        addKeyDeserializer(YearMonth.class, new Key<>(YearMonth.class, BoundedValues::month));
    }

    /** A calendar day as ISO 8601 writes it, and in no other form. */
    public static LocalDate day(String text) {
        return Days.known(LocalDate.parse(inForm(DAY, text, "a day is written like 2026-03-01")));
    }

    /** A calendar month as ISO 8601 writes it. */
    public static YearMonth month(String text) {
        return Days.known(YearMonth.parse(inForm(MONTH, text, "a month is written like 2026-03")));
    }

    /** A moment in UTC, on a day that the platform knows. */
    public static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(Days.FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                || !instant.isBefore(Days.LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))) {
            throw new OutOfRange("a moment lies between 1900-01-01T00:00:00Z and 2199-12-31T23:59:59Z");
        }
        return instant;
    }

    /** A text that can be held anywhere. */
    public static String text(String text) {
        Text.requireHoldable(text);
        return text;
    }

    private static String inForm(Pattern form, String text, String otherwise) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(otherwise);
        }
        return text;
    }

    private static final class OfText<T> extends StdDeserializer<T> {

        private final Function<String, T> reading;

        private OfText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(json, handledType(), JsonToken.VALUE_STRING, "a text is expected");
            }
            try {
                return reading.apply(json.getString());
            } catch (RuntimeException outside) {
                throw context.instantiationException(handledType(), outside);
            }
        }
    }

    private static final class Key<T> extends KeyDeserializer {

        private final Class<T> type;
        private final Function<String, T> reading;

        private Key(Class<T> type, Function<String, T> reading) {
            this.type = type;
            this.reading = reading;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return reading.apply(key);
            } catch (RuntimeException outside) {
                throw context.instantiationException(type, outside);
            }
        }
    }
}
