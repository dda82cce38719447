package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.accepted;
import static nl.keerpunt.household.HouseholdStory.administrator;
import static nl.keerpunt.household.HouseholdStory.noord;
import static nl.keerpunt.household.HouseholdStory.path;
import static nl.keerpunt.household.HouseholdStory.zuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the registry of persons tells of people who are known here, and what a team writes down by hand. */
class NoticesTest {

    private static final Map<String, Object> ADDRESS =
            Map.of("street", "Voorbeeldstraat", "houseNumber", "12a", "postcode", "3811AB", "place", "Amersfoort");
    private static final Map<String, Object> DIED = Map.of("kind", "DEATH", "on", "2026-05-20");

    private final HouseholdStory story = HouseholdStory.begin();
    private final Http registry = administrator();

    @BeforeEach
    void noor_lives_here() {
        story.noorLives();
    }

    @Test
    void an_address_is_recorded_by_bsn_and_shown_to_the_team() {
        var notice = UUID.randomUUID().toString();

        var told = accepted(registry.post("/v1/notices", notice(notice, story.bsn(), address("2026-03-02", false))));

        assertThat(told.json().path("id").asString()).isEqualTo(notice);
        var shown = noor().path("address");
        assertThat(shown.path("street").asString()).isEqualTo("Voorbeeldstraat");
        assertThat(shown.path("houseNumber").asString()).isEqualTo("12a");
        assertThat(shown.path("neighbourhood").asString()).isEqualTo("BU03070101");
        assertThat(shown.path("hidden").asBoolean()).isFalse();
        assertThat(shown.path("notice").asString()).isEqualTo(notice);
    }

    @Test
    void an_address_shows_on_its_days_and_as_it_was_known() {
        byHand(address("2026-03-02", false));
        var before = noord().get(path(story.id(), "?validOn=2026-03-01"));
        var then = noord().get(path(story.id(), "?validOn=2026-03-02"));

        assertThat(before.json().at("/members/0").has("address")).isFalse();
        assertThat(then.json().at("/members/0/address/from").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void a_hidden_address_is_shown_to_the_team_and_stands_in_no_file_and_no_history() {
        story.fatimaDirects();
        byHand(address("2026-03-02", true));

        var file = file(story.member());
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.text())
                .contains("\"name\":\"address-recorded\"")
                .doesNotContain("Voorbeeldstraat", "3811AB", "BU0307");
        assertThat(noord().get(path(story.id(), "/history")).text())
                .contains("\"hidden\":true")
                .doesNotContain("Voorbeeldstraat", "3811AB", "BU0307");
        var shown = noor().path("address");
        assertThat(shown.path("hidden").asBoolean()).isTrue();
        assertThat(shown.path("postcode").asString()).isEqualTo("3811AB");
        assertThat(shown.has("neighbourhood")).isFalse();
    }

    @Test
    void an_address_that_is_not_hidden_stands_in_the_file_of_whose_it_is_and_in_no_other() {
        story.fatimaDirects();
        var sam = UUID.randomUUID().toString();
        var other = HouseholdStory.begin().bsn();
        accepted(noord().post(
                        path(story.id(), "/members"),
                        Map.of(
                                "id",
                                sam,
                                "bsn",
                                other,
                                "name",
                                "Sam",
                                "birthDate",
                                "2015-05-01",
                                "from",
                                "2026-01-01")));
        byHand(address("2026-03-02", false));

        assertThat(file(story.member()).text()).contains("Voorbeeldstraat");
        assertThat(file(sam).text()).doesNotContain("Voorbeeldstraat", "\"name\":\"address-recorded\"");
    }

    @Test
    void where_a_parent_hides_the_childs_file_and_the_history_do_not_tell_it() {
        story.fatimaDirects();
        var sam = UUID.randomUUID().toString();
        var body = new HashMap<String, Object>(Map.of("id", sam, "name", "Sam", "birthDate", "2015-05-01"));
        body.putAll(Map.of("bsn", HouseholdStory.begin().bsn(), "from", "2026-01-01"));
        accepted(noord().post(path(story.id(), "/members"), body));
        accepted(noord().post(
                        path(story.id(), "/members/" + sam + "/notices"),
                        Map.of("content", address("2026-03-02", false))));
        assertThat(file(sam).text()).contains("Voorbeeldstraat");

        byHand(address("2026-03-02", true));

        assertThat(file(sam).text())
                .contains("\"name\":\"address-recorded\"")
                .doesNotContain("Voorbeeldstraat", "3811AB", "BU0307");
        var told = noord().get(path(story.id(), "/history")).json().at("/events");
        assertThat(told)
                .filteredOn(event -> event.path("name").asString().equals("address-recorded"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(
                                event.path("essentials").path("hidden").asBoolean())
                        .isTrue())
                .noneSatisfy(event -> assertThat(event.path("essentials").has("neighbourhood"))
                        .isTrue());
        assertThat(told)
                .filteredOn(event -> event.path("name").asString().equals("neighbourhoods-reckoned"))
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.toString()).doesNotContain("BU0307"));
    }

    @Test
    void somebody_who_is_not_known_here_leaves_nothing_behind() {
        var stranger = HouseholdStory.begin().bsn();
        var before = lastPosition();

        var told = registry.post("/v1/notices", notice(UUID.randomUUID().toString(), stranger, DIED));

        assertThat(told.status()).isEqualTo(404);
        assertThat(lastPosition()).isEqualTo(before);
    }

    @Test
    void a_file_records_each_row_by_itself_and_says_what_became_of_it() {
        var stranger = HouseholdStory.begin().bsn();
        var applied = UUID.randomUUID().toString();
        var broken = new HashMap<>(notice("no id", "123456789", Map.of("kind", "BIRTH", "on", "yesterday")));
        broken.put("colour", "blue");
        var rows = List.of(
                broken,
                notice(applied, story.bsn(), address("2026-03-02", false)),
                notice(UUID.randomUUID().toString(), stranger, DIED),
                notice(applied, story.bsn(), address("2026-03-03", false)),
                Map.of("id", UUID.randomUUID().toString()),
                notice(UUID.randomUUID().toString(), story.bsn(), DIED),
                notice(UUID.randomUUID().toString(), story.bsn(), address("2026-05-21", false)));

        var told = accepted(registry.post("/v1/notices/_import", Map.of("notices", rows)));

        assertThat(outcomes(told))
                .containsExactly(
                        "1 BROKEN",
                        "2 RECORDED",
                        "3 NOT_KNOWN_HERE",
                        "4 REFUSED OTHER_NOTICE_RECORDED",
                        "5 BROKEN",
                        "6 RECORDED",
                        "7 REFUSED MEMBER_DIED");
        assertThat(errors(told.json().at("/rows/0")))
                .containsExactlyInAnyOrder(
                        "id MALFORMED",
                        "bsn MALFORMED",
                        "content.kind MALFORMED",
                        "content.on MALFORMED",
                        "colour UNKNOWN");
        assertThat(errors(told.json().at("/rows/4"))).containsExactlyInAnyOrder("bsn MISSING", "content MISSING");
        assertThat(told.json().at("/rows/4/errors/0/detail").asString()).isEqualTo("This field is required.");
        assertThat(told.json().at("/rows/3/detail").asString()).startsWith("Another notice is recorded under this id");
        assertThat(told.json().at("/rows/1").has("detail")).isFalse();
        assertThat(told.text()).doesNotContain("123456789", "BIRTH", "yesterday", "blue");
    }

    @Test
    void a_file_may_be_a_table_of_which_a_broken_row_holds_back_no_other() {
        var applied = UUID.randomUUID().toString();
        var table = """
                id;bsn;content.kind;content.on;content.hidden;content.address.street;content.address.houseNumber;\
                content.address.postcode;content.address.place
                %1$s;%2$s;ADDRESS;2026-03-02;true;"Straat ""A""; hoek";12a;3811AB;Amersfoort
                %1$s;%2$s;DEATH;2026-03-02;;;;;;

                %3$s;%2$s;DEATH;2026-05-20;;;;;
                %4$s;%2$s;ADDRESS;yesterday;perhaps;;;;
                """.formatted(applied, story.bsn(), UUID.randomUUID(), UUID.randomUUID());

        var told = accepted(
                registry.with("Content-Type", "text/csv; charset=utf-8").post("/v1/notices/_import", table));

        assertThat(outcomes(told)).containsExactly("1 RECORDED", "2 BROKEN", "3 BROKEN", "4 RECORDED", "5 BROKEN");
        assertThat(errors(told.json().at("/rows/1"))).containsExactly("body MALFORMED");
        assertThat(errors(told.json().at("/rows/2")))
                .containsExactlyInAnyOrder("id MISSING", "bsn MISSING", "content MISSING");
        assertThat(errors(told.json().at("/rows/4")))
                .containsExactlyInAnyOrder("content.on MALFORMED", "content.hidden MALFORMED");
        var shown = noor().path("address");
        assertThat(shown.path("street").asString()).isEqualTo("Straat \"A\"; hoek");
        assertThat(shown.path("hidden").asBoolean()).isTrue();
    }

    @Test
    void what_stands_in_a_cell_is_never_read_as_a_row() {
        var row = UUID.randomUUID() + "," + story.bsn() + ",DEATH,2026-05-20,\n";
        var columns = "id,bsn,content.kind,content.on,content.address.street\n";
        var notice = UUID.randomUUID() + "," + story.bsn() + ",ADDRESS,2026-03-02,";
        var sender = registry.with("Content-Type", "text/csv");

        var quoted = sender.post("/v1/notices/_import", columns + notice + "\"x\n" + row + "\"\n");
        var open = sender.post("/v1/notices/_import", columns + notice + "\"x\n" + row);

        assertThat(outcomes(accepted(quoted))).containsExactly("1 BROKEN");
        assertThat(open.errors()).containsExactly("notices[0] MALFORMED");
        assertThat(noord().get(path(story.id(), "?validOn=2026-06-01")).json().at("/deaths"))
                .isEmpty();
    }

    @Test
    void a_table_whose_first_row_names_other_columns_is_bad_input() {
        var sender = registry.with("Content-Type", "text/csv");

        assertThat(sender.post("/v1/notices/_import", "id,bsn,colour,id\n1,2,3,4")
                        .errors())
                .containsExactlyInAnyOrder("colour UNKNOWN", "id CONTRADICTORY");
        assertThat(sender.post("/v1/notices/_import", "id,bsn").errors()).containsExactly("notices OUT_OF_RANGE");
        assertThat(sender.post("/v1/notices/_import", "\n").errors()).containsExactly("body MALFORMED");
        assertThat(sender.post("/v1/notices", "id,bsn").status()).isEqualTo(415);
        assertThat(registry.with("Content-Type", "text/csv; charset=utf-16")
                        .post("/v1/notices/_import", "id,bsn")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void a_file_that_is_sent_again_adds_nothing() {
        var rows = Map.of(
                "notices",
                List.of(
                        notice(UUID.randomUUID().toString(), story.bsn(), address("2026-03-02", false)),
                        notice(UUID.randomUUID().toString(), story.bsn(), DIED)));
        assertThat(outcomes(accepted(registry.post("/v1/notices/_import", rows))))
                .containsExactly("1 RECORDED", "2 RECORDED");
        var before = lastPosition();

        var again = accepted(registry.with("Accept-Language", "nl").post("/v1/notices/_import", rows));

        assertThat(outcomes(again)).containsExactly("1 ALREADY_RECORDED", "2 ALREADY_RECORDED");
        assertThat(lastPosition()).isEqualTo(before);
    }

    @Test
    void a_file_without_rows_or_with_too_many_is_bad_input() {
        var one = notice(UUID.randomUUID().toString(), story.bsn(), DIED);

        assertThat(registry.post("/v1/notices/_import", Map.of("notices", List.of()))
                        .errors())
                .containsExactly("notices OUT_OF_RANGE");
        assertThat(registry.post("/v1/notices/_import", Map.of("notices", Collections.nCopies(201, one)))
                        .errors())
                .containsExactly("notices TOO_LARGE");
    }

    @Test
    void what_does_not_belong_in_a_notice_is_told_with_what_lacks() {
        var wrong = new HashMap<String, Object>(Map.of("kind", "ADDRESS", "on", "2026-03-02"));
        wrong.put("toMunicipality", "0344");
        assertThat(tryByHand(wrong).errors())
                .containsExactlyInAnyOrder(
                        "content.address MISSING", "content.hidden MISSING", "content.toMunicipality CONTRADICTORY");
        assertThat(tryByHand(Map.of("kind", "DEATH", "on", "2026-03-02", "address", ADDRESS, "hidden", true))
                        .errors())
                .containsExactlyInAnyOrder("content.address CONTRADICTORY", "content.hidden CONTRADICTORY");
        assertThat(tryByHand(Map.of("kind", "WITHDRAWAL", "on", "2026-03-02")).errors())
                .containsExactly("content.corrects MISSING");
    }

    @Test
    void a_death_ends_the_stay_that_day_and_stops_the_file_and_is_taken_back() {
        story.fatimaDirects();
        var notice = byHand(DIED);

        assertThat(noord().get(path(story.id(), "?validOn=2026-05-20")).json().at("/members"))
                .hasSize(1);
        var after = noord().get(path(story.id(), "?validOn=2026-05-21")).json();
        assertThat(after.at("/members")).isEmpty();
        assertThat(after.at("/deaths/0/on").asString()).isEqualTo("2026-05-20");
        assertThat(file(story.member()).status()).isEqualTo(409);
        assertThat(file(story.member()).reason()).isEqualTo("MEMBER_DIED");
        assertThat(noord().post(
                                path(story.id(), "/requests"),
                                Map.of(
                                        "words",
                                        "Hulp.",
                                        "laws",
                                        List.of("WMO"),
                                        "on",
                                        "2026-05-21",
                                        "channel",
                                        "RESIDENT"))
                        .reason())
                .isEqualTo("NOBODY_LEFT");

        byHand(Map.of("kind", "WITHDRAWAL", "on", "2026-05-20", "corrects", notice));

        var alive = noord().get(path(story.id(), "?validOn=2026-05-21")).json();
        assertThat(alive.at("/members")).hasSize(1);
        assertThat(alive.at("/deaths")).isEmpty();
        assertThat(file(story.member()).status()).isEqualTo(200);
    }

    @Test
    void a_notice_is_withdrawn_once_on_its_day_and_then_stands_for_nothing() {
        var died = byHand(DIED);
        var withdrawal =
                new HashMap<String, Object>(Map.of("kind", "WITHDRAWAL", "on", "2026-05-21", "corrects", died));
        assertThat(tryByHand(withdrawal).reason()).isEqualTo("NOTICE_OF_OTHER_DAY");
        withdrawal.put("on", "2026-05-20");
        var named = notice(UUID.randomUUID().toString(), story.bsn(), withdrawal);
        accepted(registry.post("/v1/notices", named));
        var before = lastPosition();

        accepted(registry.post("/v1/notices", named));
        assertThat(lastPosition()).isEqualTo(before);
        assertThat(tryByHand(withdrawal).reason()).isEqualTo("NOTICE_TAKEN_BACK");
        assertThat(tryByHand(Map.of("kind", "DEPARTURE", "on", "2026-05-20", "corrects", died))
                        .reason())
                .isEqualTo("NOTICE_TAKEN_BACK");
        assertThat(noord().get(path(story.id(), "/history")).json().at("/events"))
                .anyMatch(each -> each.at("/essentials/notice").asString().equals(named.get("id")));
    }

    @Test
    void nobody_writes_to_a_household_of_which_nobody_is_left() {
        var asked = UUID.randomUUID().toString();
        accepted(noord().post(path(story.id(), "/erasure-requests"), Map.of("id", asked, "on", "2026-05-04")));
        accepted(registry.post(
                path(story.id(), "/erasure-requests/" + asked + "/_refuse"),
                Map.of("on", "2026-05-18", "ground", "LEGAL_OBLIGATION")));
        assertThat(erasureRequest().has("letter")).isTrue();

        byHand(DIED);

        assertThat(erasureRequest().has("letter")).isFalse();
        assertThat(erasureRequest().path("decision").asString()).isEqualTo("REFUSED");
    }

    @Test
    void a_death_is_told_of_whoever_moved_out_before() {
        accepted(noord().post(
                        path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        accepted(registry.post("/v1/notices", notice(UUID.randomUUID().toString(), story.bsn(), DIED)));

        var shown = noord().get(path(story.id(), "?validOn=2026-06-01")).json();
        assertThat(shown.at("/deaths/0/on").asString()).isEqualTo("2026-05-20");
    }

    @Test
    void a_youth_who_leaves_is_a_case_until_the_director_decides() {
        story.fatimaDirects();
        var sam = UUID.randomUUID().toString();
        var bsn = HouseholdStory.begin().bsn();
        accepted(noord().post(
                        path(story.id(), "/members"),
                        Map.of("id", sam, "bsn", bsn, "name", "Sam", "birthDate", "2015-05-01", "from", "2026-01-01")));
        var notice = UUID.randomUUID().toString();
        accepted(registry.post(
                "/v1/notices",
                notice(notice, bsn, Map.of("kind", "DEPARTURE", "on", "2026-03-02", "toMunicipality", "0344"))));
        var open = departure();
        assertThat(open.path("residence").asString()).isEqualTo("OPEN");
        assertThat(open.path("toMunicipality").asString()).isEqualTo("0344");
        assertThat(open.path("member").asString()).isEqualTo(sam);

        var stays = Map.<String, Object>of("kind", "DEPARTURE", "on", "2026-03-02", "toMunicipality", "0307");
        assertThat(registry.post("/v1/notices", notice(UUID.randomUUID().toString(), bsn, stays))
                        .reason())
                .isEqualTo("STAYS_IN_MUNICIPALITY");
        var director = HouseholdStory.service().professional("fatima", "0307", "noord", "director");
        assertThat(director.post(
                                path(story.id(), "/departures/" + notice + "/_decide"),
                                Map.of("outcome", "STAYS_HERE", "on", "2026-03-01", "reason", "Te vroeg."))
                        .reason())
                .isEqualTo("BEFORE_DEPARTURE");
        accepted(director.post(
                path(story.id(), "/departures/" + notice + "/_decide"),
                Map.of("outcome", "STAYS_HERE", "on", "2026-03-09", "reason", "Verblijf in een gezinshuis.")));

        var decided = departure();
        assertThat(decided.path("residence").asString()).isEqualTo("DECIDED");
        assertThat(decided.path("outcome").asString()).isEqualTo("STAYS_HERE");
        assertThat(decided.path("reason").asString()).isEqualTo("Verblijf in een gezinshuis.");
        assertThat(noord().get(path(story.id(), "/history")).text()).doesNotContain("gezinshuis");
        assertThat(noord().get(path(story.id(), "?validOn=2026-03-08"))
                        .json()
                        .at("/departures/0/residence")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void another_team_writes_nothing_down_without_a_ground() {
        var where = path(story.id(), "/members/" + story.member() + "/notices");

        assertThat(zuid().post(where, Map.of("content", DIED)).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(noord().post("/v1/notices", notice(UUID.randomUUID().toString(), story.bsn(), DIED))
                        .reason())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void another_municipality_knows_nobody_of_it() {
        var elsewhere = HouseholdStory.service().professional("beheer", "0344", "beheer", "administrator");

        assertThat(elsewhere
                        .post("/v1/notices", notice(UUID.randomUUID().toString(), story.bsn(), DIED))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void once_the_record_is_destroyed_no_address_and_no_reason_is_left() {
        byHand(address("2026-03-02", false));
        story.erased();

        var shown = noord().get(path(story.id(), "?validOn=2026-03-02"));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).doesNotContain("Voorbeeldstraat", "3811AB");
    }

    @Test
    void who_answers_for_a_household_sees_in_the_list_what_life_brought() {
        var sam = UUID.randomUUID().toString();
        var bsn = HouseholdStory.begin().bsn();
        accepted(noord().post(
                        path(story.id(), "/members"),
                        Map.of("id", sam, "bsn", bsn, "name", "Sam", "birthDate", "2015-05-01", "from", "2026-01-01")));
        byHand(DIED);
        var left = accepted(noord().post(
                        path(story.id(), "/members/" + sam + "/notices"),
                        Map.of("content", Map.of("kind", "DEPARTURE", "on", "2026-06-01"))));

        assertThat(listed(left, "2026-05-31").path("residenceCases").asInt()).isZero();
        var row = listed(left, "2026-06-01");
        assertThat(row.path("lastDeath").asString()).isEqualTo("2026-05-20");
        assertThat(row.path("residenceCases").asInt()).isEqualTo(1);
        assertThat(listed(left, "2026-05-19").has("lastDeath")).isFalse();
    }

    private JsonNode listed(Answer last, String day) {
        return noord().with("Min-Position", last.header("Position"))
                .get("/v1/households?limit=200&validOn=" + day)
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("id").asString().equals(story.id()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> address(String from, boolean hidden) {
        return Map.of(
                "kind", "ADDRESS", "on", from, "address", ADDRESS, "hidden", hidden, "neighbourhood", "BU03070101");
    }

    private static Map<String, Object> notice(String id, String bsn, Map<String, Object> content) {
        return Map.of("id", id, "bsn", bsn, "content", content);
    }

    /** Answers the id of the notice. */
    private String byHand(Map<String, Object> content) {
        return accepted(tryByHand(content)).json().path("id").asString();
    }

    private Answer tryByHand(Map<String, Object> content) {
        return noord().post(path(story.id(), "/members/" + story.member() + "/notices"), Map.of("content", content));
    }

    private JsonNode erasureRequest() {
        return noord().get(path(story.id(), "/erasure")).json().at("/requests/0");
    }

    private JsonNode noor() {
        return noord().get(path(story.id(), "?validOn=2026-03-02")).json().at("/members/0");
    }

    private JsonNode departure() {
        return noord().get(path(story.id())).json().at("/departures/0");
    }

    private Answer file(String member) {
        return HouseholdStory.service()
                .professional("fatima", "0307", "noord", "director")
                .get("/v1/household/households/" + story.id() + "/members/" + member + "/file");
    }

    private static List<String> outcomes(Answer told) {
        return told.json()
                .path("rows")
                .valueStream()
                .map(row -> (row.path("row").asInt() + " " + row.path("outcome").asString() + " "
                                + row.path("reason").asString(""))
                        .strip())
                .toList();
    }

    private static List<String> errors(JsonNode row) {
        return row.path("errors")
                .valueStream()
                .map(each -> each.path("field").asString() + " "
                        + each.path("reason").asString())
                .toList();
    }

    private static long lastPosition() {
        return HouseholdStory.service().context().getBean(Commands.class).lastPosition();
    }
}
