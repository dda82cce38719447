package nl.keerpunt.journeys.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What no value of a kind can be: as raw JSON for a body, as text for an address. */
final class WrongValues {

    /** Nobody's answer may repeat what was typed; this is easily recognised. */
    static final String TYPED = "zwaluw";

    static final List<String> DAYS = List.of(
            "0900-01-01",
            "1899-12-31",
            "2200-01-01",
            "9999-12-31",
            "+5874899-01-01",
            "+999999999-12-31",
            "-0001-01-01",
            "2026-02-30",
            "2026-1-1",
            "20260101",
            "2026-11-25T23:00:00.000Z",
            "2026-11-25T23:00:00+01:00",
            "46000",
            TYPED);

    static final List<String> INSTANTS = List.of(
            "+300000-01-01T00:00:00Z",
            "-300000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "2026-02-30T00:00:00Z",
            "2026-11-26",
            "2026-11-26T00:00:00",
            "2026-11-26T25:00:00Z",
            "1795713356130",
            TYPED);

    static final List<String> IDS = List.of("1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "7", TYPED);

    private static final List<String> CONTROLS = List.of("\\u0000", "\\u0001", "\\u0085", "\\ud800", "\\udc00");
    private static final int MUCH = 10_000;

    private WrongValues() {}

    /** In a body: each a text of JSON. */
    static List<String> json(Kind kind, JsonNode schema, JsonNode valid) {
        var wrong = new ArrayList<String>();
        switch (kind) {
            case TEXT -> {
                wrong.addAll(List.of("7", "1.5", "true", "[]", "{}", "\"\"", "\" \"", "\"\\t\""));
                CONTROLS.forEach(control -> wrong.add("\"a" + control + "b\""));
                wrong.add("\"" + "x".repeat(MUCH) + "\"");
            }
            case DAY -> texts(wrong, DAYS);
            case INSTANT -> texts(wrong, INSTANTS);
            case ID -> texts(wrong, IDS);
            case CHOICE -> {
                var first = schema.path("enum").path(0).asString();
                wrong.addAll(List.of("0", "1", "\"0\"", "true", "[]", "{}", "\"\"", "\"" + TYPED + "\""));
                wrong.add("\"" + first.toLowerCase(Locale.ROOT) + "\"");
                wrong.add("\" " + first + "\"");
                wrong.add("\"" + first + "\\u0000\"");
            }
            case NUMBER -> {
                wrong.addAll(List.of("\"12\"", "1.5", "true", "[]", "{}", "\"\"", "\"0x10\"", "\"" + TYPED + "\""));
                wrong.addAll(List.of("9000000000000000000", "9223372036854775808", "-9223372036854775809", "1e309"));
                wrong.addAll(List.of("10000000000001", "-10000000000001", "1e-400", "123456789012345678901234567890"));
                beyond(schema).forEach(number -> wrong.add(number));
            }
            case YES_NO -> wrong.addAll(List.of("0", "1", "\"true\"", "\"yes\"", "[]", "{}", "\"\""));
            case ARRAY -> {
                wrong.addAll(
                        List.of("7", "\"" + TYPED + "\"", "{}", "[null]", "[[]]", "[{}]", "[" + valid + "]", "[true]"));
                wrong.add("["
                        + String.join(
                                ",", Collections.nCopies(MUCH, valid.path(0).toString())) + "]");
                if (schema.path("minItems").asInt() > 0) {
                    wrong.add("[]");
                }
            }
            case OBJECT -> wrong.addAll(List.of("7", "\"" + TYPED + "\"", "[]", "true", "[{}]"));
        }
        return wrong;
    }

    private static List<String> beyond(JsonNode schema) {
        var numbers = new ArrayList<String>();
        if (schema.has("minimum")) {
            numbers.add(Long.toString(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("exclusiveMinimum")) {
            numbers.add(Long.toString(schema.path("exclusiveMinimum").asLong()));
        }
        if (schema.has("maximum")) {
            numbers.add(Long.toString(schema.path("maximum").asLong() + 1));
        }
        return numbers;
    }

    private static void texts(List<String> wrong, List<String> texts) {
        wrong.addAll(List.of("7", "20260101", "1.5", "true", "[]", "{}", "\"\"", "\"\\u0000\"", "[2026,1,1]"));
        texts.forEach(text -> wrong.add("\"" + text + "\""));
    }

    /** No text at all: nobody can say in which parameter it stood. */
    static boolean isUnreadable(String encoded) {
        return encoded.contains("%ff") || encoded.contains("%ED%A0%80") || encoded.contains("%00");
    }

    /** In an address: each as it is written there. */
    static List<String> encoded(Kind kind) {
        var wrong = new ArrayList<>(List.of("%00", "%ff", "a%01b", "%ED%A0%80", "%C2%85"));
        switch (kind) {
            case DAY -> wrong.addAll(DAYS);
            case INSTANT -> wrong.addAll(INSTANTS);
            case ID -> wrong.addAll(IDS);
            case CHOICE -> wrong.addAll(List.of("0", "active", TYPED));
            case NUMBER ->
                wrong.addAll(List.of(
                        "1.5",
                        "0x10",
                        "1e3",
                        "9000000000000000000",
                        "9223372036854775808",
                        "%D9%A2%D9%A0",
                        "--1",
                        TYPED));
            case YES_NO -> wrong.addAll(List.of("1", "yes", TYPED));
            case TEXT, ARRAY, OBJECT -> wrong.add("x".repeat(5_000));
        }
        return wrong.stream().map(value -> value.replace("+", "%2B")).toList();
    }
}
