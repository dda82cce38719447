package nl.keerpunt.journeys.sweep;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A right value for each schema, so that exactly one thing can be made wrong in it. */
record Examples(Document document, Map<String, String> existing) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Texts with a form that the document does not tell. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("agb", "\"75000003\""),
            Map.entry("provider", "\"75000003\""),
            Map.entry("bsn", "\"999990019\""),
            Map.entry("month", "\"2026-11\""),
            Map.entry("legalBasis", "\"JEUGDWET\""),
            Map.entry("amount", "100"),
            Map.entry("months", "3"),
            Map.entry("law", "\"JEUGDWET\""),
            Map.entry("by", "\"month\""),
            Map.entry("since", "\"2026-01-01T00:00:00Z\""),
            Map.entry("laws", "[\"JEUGDWET\"]"),
            Map.entry("legalBases", "[\"JEUGDWET\"]"),
            Map.entry("taskField", "\"6.751\""),
            Map.entry("product", "\"GUIDANCE\""),
            Map.entry("director", "\"fatima\""),
            Map.entry("relieved", "\"fatima\""),
            Map.entry("professional", "\"fatima\""),
            Map.entry("successor", "\"anna\""), // Unknown in this municipality: nobody's work goes over.
            Map.entry("substitute", "\"anna\""),
            // Whom others need in this municipality does not leave before, and nobody's work goes over later.
            Map.entry("lastDay", "\"" + LocalDate.now(DutchCalendar.ZONE).plusMonths(11) + "\""),
            Map.entry("function", "\"SOCIAL_WORKER\""),
            Map.entry("insteadOf", "\"anna\""),
            Map.entry("functions", "[\"SOCIAL_WORKER\"]"),
            Map.entry("competences", "[\"DEBT_HELP\"]"),
            Map.entry("competence", "\"DEBT_HELP\""),
            Map.entry("turn", "\"AGE-18\""),
            Map.entry("follows", "\"OTHER_LAW\""), // The one that names a law.
            Map.entry("role", "\"AUTHORISED\""), // The one that is so for some laws.
            Map.entry("houseNumber", "\"12a\""),
            Map.entry("postcode", "\"3811AB\""),
            Map.entry("neighbourhood", "\"BU03440101\""),
            Map.entry("year", "2026"),
            Map.entry("birthDate", "\"1990-05-01\""),
            Map.entry("until", "\"2026-12-31\""),
            Map.entry("team", "\"centrum\""));

    /** Fields of which a body has one or the other. */
    private static final Map<String, String> INSTEAD = Map.of(
            "percentage", "amount",
            "endFirst", "law",
            "successor", "law",
            "outsider", "member",
            "toMunicipality", "address",
            "personalBudget", "provider");

    ObjectNode body(JsonNode schema) {
        var body = JSON.createObjectNode();
        schema.path("properties")
                .propertyStream()
                .forEach(field -> body.set(field.getKey(), value(field.getKey(), field.getValue())));
        INSTEAD.forEach((one, other) -> {
            if (body.has(other)) {
                body.remove(one);
            }
        });
        return body;
    }

    /** The one of two that a body leaves out otherwise. */
    void choose(ObjectNode body, String field, JsonNode schema) {
        body.set(field, value(field, schema.path("properties").path(field)));
        if (INSTEAD.containsKey(field)) {
            body.remove(INSTEAD.get(field));
        }
    }

    JsonNode value(String name, JsonNode described) {
        var schema = document.resolved(described);
        if (FORMS.containsKey(name) && Kind.of(schema) != Kind.ID) {
            return JSON.readTree(FORMS.get(name));
        }
        if (existing.containsKey(name) && Kind.of(schema) != Kind.CHOICE && Kind.of(schema) != Kind.NUMBER) {
            return JSON.valueToTree(existing.get(name));
        }
        return switch (Kind.of(schema)) {
            case TEXT -> JSON.valueToTree("Een zin.");
            case DAY -> JSON.valueToTree("2026-11-26");
            case INSTANT -> JSON.valueToTree("2026-11-26T12:00:00Z");
            case ID -> JSON.valueToTree(UUID.randomUUID());
            case CHOICE -> schema.path("enum").path(0);
            case NUMBER -> JSON.valueToTree(Math.max(1, schema.path("minimum").asLong(1)));
            case YES_NO -> JSON.valueToTree(true);
            case ARRAY -> JSON.createArrayNode().add(value(name + "/each", schema.path("items")));
            case OBJECT -> body(schema);
        };
    }
}
