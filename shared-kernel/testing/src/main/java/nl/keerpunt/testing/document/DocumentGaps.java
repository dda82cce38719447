package nl.keerpunt.testing.document;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is missing in a document, or not as the documents of this house are: by the laws of {@code DocumentLaws}. */
public final class DocumentGaps {

    private static final Pattern DUTCH = Pattern.compile(".*\\S \\([^()]+\\).*", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z]*}");
    private static final Pattern VERB = Pattern.compile("_[a-z]+");
    private static final Set<String> ABOUT =
            Set.of("title", "description", "contact/name", "contact/email", "contact/url", "license/name");

    private final Document document;
    private final Set<String> found = new TreeSet<>();

    private DocumentGaps(JsonNode root) {
        this.document = new Document(root);
    }

    /**
     * All of them, sorted.
     *
     * @param bothWays schemas that mean exactly the same in a request as in an answer
     */
    public static List<String> in(JsonNode root, Set<String> bothWays) {
        var gaps = new DocumentGaps(root);
        gaps.inTheWhole();
        gaps.inPaths();
        new OperationGaps(gaps.document, gaps.found).find();
        var schemas = new SchemaGaps(gaps.document, gaps.found);
        schemas.find();
        schemas.inNames();
        new ExampleGaps(gaps.document, gaps.found).find();
        gaps.inUse(bothWays);
        gaps.unused();
        return List.copyOf(gaps.found);
    }

    /** What is missing in the schemas alone, of whatever document has them. */
    public static SortedSet<String> inSchemas(JsonNode root) {
        var found = new TreeSet<String>();
        new SchemaGaps(new Document(root), found).find();
        return found;
    }

    /** A sentence that has the Dutch term in parentheses. */
    public static boolean isDescribed(JsonNode description) {
        return DUTCH.matcher(description.asString("")).matches();
    }

    private void inTheWhole() {
        if (!document.root().path("openapi").asString("").startsWith("3.1.")) {
            found.add("document: is not OpenAPI 3.1");
        }
        var info = document.root().path("info");
        ABOUT.stream()
                .filter(name -> info.at("/" + name).asString("").isBlank())
                .forEach(name -> found.add("document: says no info/" + name));
        if (!info.path("license").has("url") && !info.path("license").has("identifier")) {
            found.add("document: its license has no url or identifier");
        }
        if (!info.path("version").asString("").matches("\\d+\\.\\d+\\.\\d+")) {
            found.add("document: its version is not like 1.0.0");
        }
        if (!document.server().equals("/v1")) {
            found.add("document: its first server is " + document.server() + ", not /v1");
        }
        document.root()
                .path("x-clashes")
                .forEach(name -> found.add("document: one name of several classes: " + name.asString("")));
        document.root()
                .path("x-problems")
                .propertyStream()
                .filter(reason -> reason.getValue().path("en").asString("").equals(reason.getKey()))
                .forEach(reason -> found.add("reason " + reason.getKey() + ": has no sentence"));
        document.root()
                .path("tags")
                .valueStream()
                .filter(tag -> !isDescribed(tag.path("description")))
                .forEach(tag -> found.add("tag " + tag.path("name").asString("")
                        + ": no description in the glossary, with its Dutch term in parentheses"));
    }

    /** NL GOV API Design Rules: words in lower case with hyphens; only the last may be a verb behind an underscore. */
    private void inPaths() {
        document.root().path("paths").propertyNames().forEach(path -> {
            var segments = List.of(path.substring(1).split("/", -1));
            for (var segment : segments) {
                var last = segment == segments.getLast();
                if (!WORDS.matcher(segment).matches()
                        && !(last && VERB.matcher(segment).matches())) {
                    found.add("path " + path + ": '" + segment + "' is not how a segment is written");
                }
            }
        });
    }

    /** A body and an answer under one name would make a client offer what it can only get. */
    private void inUse(Set<String> bothWays) {
        var requests = document.operations()
                .flatMap(operation ->
                        SchemaGaps.reachable(document, operation.said().path("requestBody")))
                .collect(Collectors.toSet());
        document.operations()
                .flatMap(operation ->
                        SchemaGaps.reachable(document, operation.said().path("responses")))
                .filter(requests::contains)
                .filter(name -> SchemaGaps.isObject(document.named().path(name)))
                .filter(name -> !bothWays.contains(name))
                .forEach(name -> found.add(name + ": is used in a request and in an answer"));
    }

    /** What nobody refers to only makes a client larger. */
    private void unused() {
        var used = document.root().findValuesAsString("$ref");
        document.root()
                .path("components")
                .propertyStream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue().propertyNames().stream()
                        .map(name -> kind.getKey() + "/" + name)
                        .filter(name -> !used.contains("#/components/" + name))
                        .forEach(name -> found.add(name + ": nothing refers to it")));
    }
}
