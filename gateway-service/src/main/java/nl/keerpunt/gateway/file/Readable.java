package nl.keerpunt.gateway.file;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a part says, as people read it: in its own Dutch words, in euros, with days as they are written here. What it
 * has no word for stands as it is; identifiers, which say nothing to people, are left out.
 */
record Readable(JsonNode words) {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", DUTCH);
    private static final Pattern IDENTIFIER = Pattern.compile("([0-9]{4}/)?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final Pattern A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A field and what it says. */
    record Line(String label, String value) {}

    static Readable of(JsonNode part) {
        return new Readable(part.path("words"));
    }

    String word(String name) {
        return words.path(name).asString(name);
    }

    /** Several in one text: {@code access, director}. A role can be called as a field is: {@code provider}. */
    String roles(String names) {
        return Stream.of(names.split(", "))
                .map(name -> words.path("role." + name).asString(name))
                .collect(Collectors.joining(", "));
    }

    static String moment(String instant) {
        return MOMENT.format(Instant.parse(instant).atZone(ZONE));
    }

    List<Line> lines(JsonNode content) {
        var lines = new ArrayList<Line>();
        add(lines, "", content);
        return List.copyOf(lines);
    }

    private void add(List<Line> lines, String label, JsonNode value) {
        if (value.isObject() && !isOneValue(value)) {
            value.properties().forEach(field -> add(lines, under(label, word(field.getKey())), field.getValue()));
        } else if (value.isArray() && value.valueStream().anyMatch(JsonNode::isObject)) {
            IntStream.range(0, value.size())
                    .forEach(index -> add(lines, under(label, Integer.toString(index + 1)), value.path(index)));
        } else if (!isIdentifier(value)) {
            lines.add(new Line(label, text(value)));
        }
    }

    private static boolean isIdentifier(JsonNode value) {
        return value.isArray()
                ? !value.isEmpty() && value.valueStream().allMatch(Readable::isIdentifier)
                : value.isString() && IDENTIFIER.matcher(value.asString()).matches();
    }

    private static boolean isOneValue(JsonNode value) {
        return value.size() == 1 && (value.has("cents") || value.has("erased"));
    }

    private String text(JsonNode value) {
        if (value.has("cents")) {
            return euros(value.path("cents").asLong());
        }
        if (value.has("erased")) {
            return "(gewist)";
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "geen"
                    : value.valueStream().map(this::text).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "ja" : "nee";
        }
        var text = value.asString("");
        return A_DAY.matcher(text).matches() ? DAY.format(LocalDate.parse(text)) : word(text);
    }

    private static String euros(long cents) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(DUTCH));
        return "€ " + format.format(BigDecimal.valueOf(cents, 2));
    }

    private static String under(String label, String further) {
        return label.isEmpty() ? further : label + ": " + further.toLowerCase(DUTCH);
    }
}
