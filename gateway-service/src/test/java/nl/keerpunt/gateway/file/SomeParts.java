package nl.keerpunt.gateway.file;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    static final String NOOR = fact("member-added", """
            {"household": "0307/%s", "member": "%s", "from": "2026-01-01",
             "person": {"bsn": "999990019", "name": "Noor Şahin", "birthDate": "1990-05-01"}}""".formatted(HOUSEHOLD, MEMBER));

    static String moved(String lastDay) {
        return fact("member-moved-out", "{\"member\": \"%s\", \"lastDay\": \"%s\"}".formatted(MEMBER, lastDay));
    }

    static String stayed() {
        return fact("move-out-corrected", "{\"member\": \"%s\", \"was\": \"2026-03-31\"}".formatted(MEMBER));
    }

    static String fact(String name, String content) {
        return """
                {"name": "%s", "recordedAt": "2026-01-10T23:30:00Z", "by": "fatima", "content": %s}""".formatted(name, content);
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
                           "own-team": "eigen team", "access": "toegang"}}""".formatted(HOUSEHOLD, MEMBER, String.join(",", facts));
    }

    static JsonNode tree(String part) {
        return JSON.readTree(part);
    }

    static PersonsFile file(String ofHousehold, String ofPlan) {
        var parts = new EnumMap<Neighbour, JsonNode>(Neighbour.class);
        parts.put(Neighbour.HOUSEHOLD, tree(ofHousehold));
        parts.put(Neighbour.PLAN, tree(ofPlan));
        parts.put(Neighbour.PROVIDER, tree(part()));
        parts.put(Neighbour.BUDGET, tree(part()));
        return new PersonsFile(
                Instant.parse("2026-11-27T03:00:00Z"), Notice.all(), tree(RULES).path("items"), parts);
    }

    static List<String> articles() {
        return Notice.all().stream().map(Notice::article).toList();
    }
}
