package nl.keerpunt.journeys.sweep;

import tools.jackson.databind.JsonNode;

/** What a schema says a value is. */
enum Kind {
    TEXT,
    DAY,
    INSTANT,
    ID,
    CHOICE,
    NUMBER,
    YES_NO,
    ARRAY,
    OBJECT;

    static Kind of(JsonNode schema) {
        if (schema.has("enum")) {
            return CHOICE;
        }
        return switch (schema.path("type").asString("")) {
            case "integer", "number" -> NUMBER;
            case "boolean" -> YES_NO;
            case "array" -> ARRAY;
            case "object" -> OBJECT;
            default ->
                switch (schema.path("format").asString("")) {
                    case "date" -> DAY;
                    case "date-time" -> INSTANT;
                    case "uuid" -> ID;
                    default -> TEXT;
                };
        };
    }
}
