package nl.keerpunt.testing.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is missing in the schemas of a document: words, examples, bounds. */
final class SchemaGaps {

    private static final String NAMED = "#/components/schemas/";
    private static final Set<String> FORMS = Set.of("format", "pattern", "enum", "const", "maxLength");
    /** Words that a language of some client has already. */
    private static final Set<String> TAKEN = Set.of(
            "Any", "Array", "Date", "Entry", "Error", "File", "List", "Map", "Object", "Record", "Result", "Set",
            "Unit");

    /** As the linter of the NL GOV API Design Rules reads a name (core/date-time). */
    private static final Pattern CALLED_A_DATE = Pattern.compile("^(date|datum)$|(\\wD|_[dD])(ate|atum)");

    private static final Set<String> KINDS = Set.of("type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const");

    private final Document document;
    private final Collection<String> found;

    SchemaGaps(Document document, Collection<String> found) {
        this.document = document;
        this.found = found;
    }

    void find() {
        document.named().propertyStream().forEach(schema -> inSchema(schema.getKey(), schema.getValue()));
    }

    /** Of a client's classes; a message has its version in its name. */
    void inNames() {
        document.named().propertyNames().stream()
                .filter(name -> !name.matches("[A-Z][A-Za-z]*") || TAKEN.contains(name))
                .forEach(name -> found.add(
                        name + ": a schema is named in PascalCase, by a word that no language has for itself"));
    }

    private void inSchema(String name, JsonNode schema) {
        if (!DocumentGaps.isDescribed(schema.path("description"))) {
            found.add(name + ": no description in the glossary, with its Dutch term in parentheses");
        }
        var told = schema.path("x-enum-descriptions"); // In the order of the members: client generators read it so.
        for (var each = 0; each < schema.path("enum").size(); each++) {
            if (told.path(each).asString("").isBlank()) {
                found.add(name + "." + schema.path("enum").path(each).asString("")
                        + ": no description in x-enum-descriptions");
            }
        }
        inValue(name, schema);
        Stream.concat(Stream.of(schema), schema.path("allOf").valueStream())
                .flatMap(part -> part.path("properties").propertyStream())
                .forEach(field -> inField(name + "." + field.getKey(), field.getValue()));
    }

    private void inField(String where, JsonNode field) {
        if (!DocumentGaps.isDescribed(field.path("description"))) {
            found.add(where + ": no description in the glossary, with its Dutch term in parentheses");
        }
        inNaming(where, field);
        inDate(where, field);
        inValue(where, field);
        inExample(where, field);
    }

    private void inDate(String where, JsonNode field) {
        var name = where.substring(where.indexOf('.') + 1);
        if (CALLED_A_DATE.matcher(name).find()
                && !field.path("format").asString("").equals("date")) {
            found.add(where + ": is called a date and is not of format date");
        }
    }

    /** What stands in one place only has no name, and a client would have to think of one. */
    void inNaming(String where, JsonNode schema) {
        if (schema.has("enum")) {
            found.add(where + ": an enumeration without a name");
        }
        if (isObject(schema)) {
            found.add(where + ": an object without a name");
        }
        if (schema.has("items")) {
            inNaming(where + "[]", schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            inNaming(where + "{}", schema.path("additionalProperties"));
        }
    }

    /** What a text or a number can be is said where it stands; what is referred to says so itself. */
    void inValue(String where, JsonNode schema) {
        if (KINDS.stream().noneMatch(schema::has)) {
            found.add(where + ": can be anything");
        }
        var types = schema.path("type").toString();
        if (types.contains("string") && FORMS.stream().noneMatch(schema::has)) {
            found.add(where + ": a text without format, pattern or maxLength");
        }
        if (types.contains("integer") && !schema.path("format").asString("").matches("int32|int64")) {
            found.add(where + ": a whole number that is not int32 or int64");
        }
        if (types.contains("array")) {
            inValue(where + "[]", schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            inValue(where + "{}", schema.path("additionalProperties"));
        }
    }

    /** Whatever is not an object of its own, or a list of them, is shown by an example. */
    void inExample(String where, JsonNode schema) {
        if (!hasExample(schema)) {
            found.add(where + ": no example");
        }
    }

    private boolean hasExample(JsonNode schema) {
        var resolved = document.resolved(schema);
        return schema.has("example")
                || schema.has("examples")
                || resolved.has("example")
                || resolved.has("examples")
                || isObject(resolved)
                || resolved.has("items") && hasExample(resolved.path("items"))
                || resolved.path("additionalProperties").isObject() && hasExample(resolved.path("additionalProperties"))
                || Stream.of("allOf", "anyOf", "oneOf")
                        .flatMap(parts -> resolved.path(parts).valueStream())
                        .anyMatch(this::hasExample);
    }

    static boolean isObject(JsonNode schema) {
        return schema.has("properties");
    }

    /** The names of all schemas that are referred to from here, however far. */
    static Stream<String> reachable(Document document, JsonNode here) {
        var names = new HashSet<String>();
        reach(document, here, names);
        return names.stream();
    }

    private static void reach(Document document, JsonNode here, Set<String> names) {
        var reference = here.path("$ref").asString("");
        var isNew = !reference.startsWith(NAMED) || names.add(reference.substring(NAMED.length()));
        if (!reference.isEmpty() && isNew) {
            reach(document, document.root().at(reference.substring(1)), names);
        }
        here.forEach(part -> reach(document, part, names));
    }
}
