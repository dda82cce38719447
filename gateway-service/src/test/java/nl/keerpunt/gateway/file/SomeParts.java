package nl.keerpunt.gateway.file;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parts as services answer them. */
final class SomeParts {

    static final String HOUSEHOLD = "7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11";
    static final String MEMBER = "00000000-0000-4000-8000-000000000001";

    private static final JsonMapper JSON = new JsonMapper();

    /** As household-service lists them. */
    static final String RULES = """
            {"items": [{"code": "JW-20", "law": "JEUGDWET", "kind": "Dossier jeugdhulp", "years": 20,
                        "start": "LAST_CHANGE", "source": "Jeugdwet, art. 7.3.8", "grade": "VERIFIED",
                        "validFrom": "2015-01-01"},
                       {"code": "WMO-15", "law": "WMO", "kind": "Dossier Wmo", "years": 15, "start": "LAST_CHANGE",
                        "source": "Wmo 2015, art. 5.3.4", "grade": "TO_BE_CONFIRMED", "validFrom": "2015-01-01"}]}""";

    private SomeParts() {}

    static final String PERSON = """
            {"bsn": "999990019", "name": "Noor Şahin", "birthDate": "1990-05-01"}""";

    private static final String NOOR = fact("member-added", """
            {"household": "0307/%s", "member": "%s", "from": "2026-01-01", "person": %s}""".formatted(HOUSEHOLD, MEMBER, PERSON));

    static String fact(String name, String content) {
        return """
                {"name": "%s", "recordedAt": "2026-01-10T23:30:00Z", "by": "fatima", "content": %s}""".formatted(name, content);
    }

    /** The part of household-service: who it is, and until when they lived there. */
    static String whose(String subject, String... facts) {
        return "{\"subject\": " + subject + ", " + part(facts).substring(1);
    }

    /** Who lives there still has no last day: what is not there is left out. */
    static String noor() {
        return whose("{\"person\": " + PERSON + "}", NOOR);
    }

    static String noorUntil(String lastDay) {
        return whose("{\"person\": " + PERSON + ", \"lastDay\": \"" + lastDay + "\"}", NOOR);
    }

    static String part(String... facts) {
        return """
                {"household": "%s", "member": "%s", "erased": false, "secretOfTheService": "plank",
                 "facts": [%s],
                 "looks": [{"at": "2026-02-01T09:05:00Z", "operation": "read", "purpose": "own-team",
                            "role": "access, director", "team": "noord"}],
                 "words": {"member-added": "Gezinslid in het huishouden", "person": "Persoon", "name": "Naam",
                           "bsn": "Burgerservicenummer", "birthDate": "Geboortedatum", "words": "In eigen woorden",
                           "total": "Totaal", "months": "Per maand", "HOME": "Wonen", "read": "dossier bekeken",
                           "own-team": "eigen team", "role.access": "toegang", "role.director": "regisseur",
                           "director": "Regisseur"}}""".formatted(HOUSEHOLD, MEMBER, String.join(",", facts));
    }

    static JsonNode tree(String part) {
        return JSON.readTree(part);
    }

    /** A file that is laid out halfway, and no further until that is said. */
    static PersonsFile slow(CountDownLatch halfway, CountDownLatch goOn) {
        return file(noor(), part(), new ArrayNode(JsonNodeFactory.instance) {
            @Override
            public Stream<JsonNode> valueStream() {
                halfway.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                return super.valueStream();
            }
        });
    }

    static PersonsFile file(String ofHousehold, String ofPlan) {
        return file(ofHousehold, ofPlan, tree(RULES).path("items"));
    }

    private static PersonsFile file(String ofHousehold, String ofPlan, JsonNode rules) {
        var parts = new EnumMap<Neighbour, JsonNode>(Neighbour.class);
        parts.put(Neighbour.HOUSEHOLD, tree(ofHousehold));
        parts.put(Neighbour.PLAN, tree(ofPlan));
        parts.put(Neighbour.PROVIDER, tree(part()));
        parts.put(Neighbour.BUDGET, tree(part()));
        return new PersonsFile(Instant.parse("2026-11-27T03:00:00Z"), Notice.all(), rules, parts);
    }

    static List<String> articles() {
        return Notice.all().stream().map(Notice::article).toList();
    }
}
