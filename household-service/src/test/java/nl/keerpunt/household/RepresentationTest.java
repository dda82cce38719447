package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.errors;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may agree for a member is recorded, shown on both time axes, corrected and taken back. */
class RepresentationTest {

    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();
    private final HouseholdStory ofKai = HouseholdStory.begin();
    private final String kai = UUID.randomUUID().toString();
    private String noor = "";

    /** Kai turns twelve on 15 June 2026, sixteen in 2030 and eighteen in 2032. */
    @BeforeEach
    void theyLiveHere() {
        noor = story.noorLives();
        accepted(noord.post(
                path(story.id(), "/members"),
                Map.of("id", kai, "bsn", ofKai.bsn(), "name", "Kai", "birthDate", "2014-06-15", "from", "2026-01-01")));
    }

    @Test
    void adults_agree_for_themselves_and_nothing_is_recorded() {
        assertThat(needs(noor, "", "JEUGDWET")).containsExactly(noor);
        assertThat(needs(noor, "", "WMO")).containsExactly(noor);
        assertThat(shown(noor, "").at("/capacities")).isEmpty();
    }

    @Test
    void age_by_authority_decides_whose_agreement_is_needed() {
        var bram = outsider("Bram, de vader");
        speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "member", noor));
        speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "outsider", bram));

        assertThat(needs(kai, "?validOn=2026-06-14", "JEUGDWET")).containsExactly(noor, bram);
        assertThat(needs(kai, "?validOn=2026-06-15", "JEUGDWET")).containsExactly(kai, noor, bram);
        assertThat(needs(kai, "?validOn=2030-06-15", "JEUGDWET")).containsExactly(kai);
        assertThat(needs(kai, "?validOn=2030-06-15", "WMO")).containsExactly(noor + "|" + bram);
        assertThat(needs(kai, "?validOn=2032-06-15", "WMO")).containsExactly(kai);
    }

    @Test
    void it_says_why_and_how_it_can_go_on_without_them() {
        var bram = outsider("Bram, de vader");
        speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "outsider", bram));

        var parent =
                agreement(shown(kai, "?validOn=2026-06-15"), "JEUGDWET", false).at("/needs/1");

        assertThat(text(parent, "/why/article")).contains("7.3.4, tweede lid");
        assertThat(text(parent, "/why/grade")).isEqualTo("VERIFIED");
        assertThat(text(parent, "/of/0/who")).isEqualTo("Bram, de vader");
        assertThat(parent.at("/waysOut"))
                .extracting(JsonNode::asString)
                .containsExactly("TALK_AGAIN", "CHILD_PROTECTION_BOARD", "SERIOUS_HARM", "CHILD_PERSISTS");
    }

    @Test
    void where_nobody_is_known_who_may_it_says_whom_a_court_appoints() {
        speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "member", noor));
        accepted(noord.post(member(noor, "/incapacities"), Map.of("laws", List.of("WMO", "WGS"))));
        died(noor);

        var child = agreement(shown(kai, "?validOn=2026-05-21"), "JEUGDWET", false);
        assertThat(text(child, "/needs/0/appoint/role")).isEqualTo("GUARDIAN");
        assertThat(text(child, "/needs/0/appoint/why/article")).isEqualTo("BW Boek 1, art. 295, eerste lid");
        var before = shown(noor, "?validOn=2026-05-20");
        assertThat(text(agreement(before, "WMO", false), "/needs/0/appoint/role"))
                .isEqualTo("MENTOR");
        assertThat(text(agreement(before, "WGS", false), "/needs/0/appoint/role"))
                .isEqualTo("ADMINISTRATOR");
        assertThat(agreement(shown(kai, "?validOn=2026-05-20"), "JEUGDWET", false)
                        .at("/needs/0")
                        .has("appoint"))
                .isFalse();
    }

    @Test
    void nobody_agrees_for_the_dead() {
        died(noor);

        var after = shown(noor, "?validOn=2026-05-21");
        assertThat(after.at("/agreements")).isEmpty();
        assertThat(text(after, "/diedOn")).isEqualTo("2026-05-20");
        assertThat(needs(noor, "?validOn=2026-05-20", "WMO")).containsExactly(noor);
        assertThat(shown(noor, "?validOn=2026-05-20").has("diedOn")).isFalse();
        assertThat(noord.post(member(noor, "/_moveout"), Map.of("lastDay", "2026-05-21"))
                        .reason())
                .isEqualTo("MEMBER_DIED");
    }

    @Test
    void within_a_measure_nobody_is_asked_as_long_as_it_holds() {
        accepted(noord.post(
                member(kai, "/measures"),
                Map.of("measure", "CHILD_PROTECTION", "from", "2026-02-01", "until", "2026-04-30")));

        var within = agreement(shown(kai, "?validOn=2026-04-30"), "JEUGDWET", true);
        assertThat(text(within, "/kind")).isEqualTo("NOT_NEEDED");
        assertThat(within.at("/needs")).isEmpty();
        assertThat(shown(kai, "?validOn=2026-05-01").at("/agreements"))
                .noneMatch(each -> each.path("withinMeasure").asBoolean());
    }

    @Test
    void whoever_cannot_weigh_it_is_spoken_for_and_an_earlier_refusal_counts() {
        var gita = outsider("Gita, mentor");
        speaker(noor, Map.of("role", "MENTOR", "outsider", gita));
        accepted(noord.post(member(noor, "/incapacities"), Map.of("laws", List.of("JEUGDWET"))));
        accepted(noord.post(
                member(noor, "/wishes"), Map.of("words", "Nooit gesloten.", "refused", List.of("JEUGDWET"))));

        var shown = shown(noor, "");
        var youth = agreement(shown, "JEUGDWET", false);
        assertThat(text(youth, "/kind")).isEqualTo("REFUSED_BEFORE");
        assertThat(needs(noor, "", "JEUGDWET")).containsExactly(gita);
        assertThat(shown.at("/capacities"))
                .extracting(each -> text(each, "kind"))
                .containsExactly("SPEAKER", "INCAPACITY", "EARLIER_WISH");
        assertThat(text(shown, "/capacities/2/words")).isEqualTo("Nooit gesloten.");
    }

    @Test
    void a_wish_that_no_law_follows_is_kept_in_words_alone() {
        var wish = Map.of("words", "Geen hulp.", "refused", List.of("WMO", "JEUGDWET"));

        assertThat(noord.post(member(noor, "/wishes"), wish).reason()).isEqualTo("WISH_NOT_FOLLOWED");
        accepted(noord.post(member(noor, "/wishes"), Map.of("words", "Geen hulp.")));
    }

    @Test
    void whoever_was_authorised_may_agree_instead() {
        var bram = outsider("Bram, broer");
        speaker(noor, Map.of("role", "AUTHORISED", "outsider", bram, "laws", List.of("WMO")));

        var wmo = agreement(shown(noor, ""), "WMO", false);
        assertThat(text(wmo, "/needs/0/instead/0/id")).isEqualTo(bram);
        assertThat(text(wmo, "/needs/0/insteadBy/article")).startsWith("Awb, art. 2:1");
        assertThat(agreement(shown(noor, ""), "WGS", false).at("/needs/0/instead"))
                .isEmpty();
    }

    @Test
    void what_is_corrected_or_taken_back_shows_as_valid_and_as_known() {
        var fact = speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "member", noor));
        var first = lastRecorded();

        accepted(noord.post(member(kai, "/_correctcapacity"), Map.of("fact", fact, "until", "2026-03-31")));
        var second = lastRecorded();
        assertThat(needs(kai, "?validOn=2026-03-31", "JEUGDWET")).containsExactly(noor);
        assertThat(needs(kai, "?validOn=2026-04-01", "JEUGDWET")).containsExactly("");
        assertThat(needs(kai, "?validOn=2026-04-01&knownAt=" + first, "JEUGDWET"))
                .containsExactly(noor);

        accepted(noord.post(member(kai, "/_takecapacityback"), Map.of("fact", fact)));
        assertThat(needs(kai, "?validOn=2026-03-31", "JEUGDWET")).containsExactly("");
        assertThat(needs(kai, "?validOn=2026-03-31&knownAt=" + second, "JEUGDWET"))
                .containsExactly(noor);
    }

    @Test
    void what_no_rule_allows_is_refused_by_its_reason() {
        var nobody = UUID.randomUUID().toString();

        assertThat(speaking(kai, Map.of("role", "GUARDIAN", "outsider", nobody)).reason())
                .isEqualTo("SPEAKER_UNKNOWN");
        assertThat(speaking(kai, Map.of("role", "GUARDIAN", "member", kai)).reason())
                .isEqualTo("SPEAKS_FOR_ONESELF");
        assertThat(speaking(nobody, Map.of("role", "GUARDIAN", "member", noor)).reason())
                .isEqualTo("NOT_A_MEMBER");
        assertThat(noord.post(member(kai, "/_takecapacityback"), Map.of("fact", nobody))
                        .reason())
                .isEqualTo("FACT_UNKNOWN");
        assertThat(noord.post(path(story.id(), "/outsiders"), Map.of("id", kai, "who", "Kai"))
                        .reason())
                .isEqualTo("ALREADY_A_MEMBER");
    }

    @Test
    void whoever_cannot_have_authority_is_refused_by_the_reason() {
        var bram = outsider("Bram, de vader");
        var gita = outsider("Gita, voogd");
        var fact = speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "member", noor));

        assertThat(speaking(noor, Map.of("role", "GUARDIAN", "member", kai)).reason())
                .isEqualTo("SPEAKER_IS_A_MINOR");
        assertThat(speaking(noor, Map.of("role", "PARENT_WITH_AUTHORITY", "outsider", bram))
                        .reason())
                .isEqualTo("MEMBER_IS_OF_AGE");
        assertThat(speaking(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "member", noor))
                        .reason())
                .isEqualTo("SPEAKS_SO_ALREADY");
        speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "outsider", bram));
        assertThat(speaking(kai, Map.of("role", "GUARDIAN", "outsider", gita)).reason())
                .isEqualTo("TWO_WITH_AUTHORITY");
        var tooEarly = Map.of("fact", fact, "from", "2006-04-30");
        assertThat(noord.post(member(kai, "/_correctcapacity"), tooEarly).reason())
                .isEqualTo("SPEAKER_IS_A_MINOR");
    }

    @Test
    void a_contradiction_is_bad_input() {
        var backwards = Map.of("from", "2026-03-02", "until", "2026-03-01");

        assertThat(errors(speaking(kai, Map.of("role", "GUARDIAN")))).containsExactly("outsider CONTRADICTORY");
        assertThat(errors(speaking(kai, Map.of("role", "GUARDIAN", "member", noor, "outsider", noor))))
                .containsExactly("outsider CONTRADICTORY");
        assertThat(errors(speaking(kai, Map.of("role", "AUTHORISED", "member", noor))))
                .containsExactly("laws CONTRADICTORY");
        assertThat(errors(speaking(kai, with(backwards, Map.of("role", "GUARDIAN", "member", noor)))))
                .containsExactly("until CONTRADICTORY");
        assertThat(errors(noord.post(member(kai, "/measures"), with(backwards, Map.of("measure", "YOUTH_PROBATION")))))
                .containsExactly("until CONTRADICTORY");
    }

    @Test
    void another_team_sees_and_records_with_a_ground() {
        assertThat(zuid.get(member(kai, "/representation")).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        var body = Map.of("role", "PARENT_WITH_AUTHORITY", "member", noor);
        assertThat(zuid.post(member(kai, "/speakers"), body).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");

        var withGround = zuid.with("Access-Ground", "crisis-service");
        accepted(withGround.get(member(kai, "/representation")));
        accepted(withGround.post(member(kai, "/speakers"), body));

        assertThat(HouseholdStory.log(story.id()))
                .contains("kees representation crisis-service", "kees speakers crisis-service");
    }

    @Test
    void each_look_leaves_a_line() {
        shown(kai, "");

        assertThat(HouseholdStory.log(story.id())).containsOnlyOnce("fatima representation own-team");
    }

    @Test
    void whoever_never_lived_here_is_absent() {
        assertThat(noord.get(member(UUID.randomUUID().toString(), "/representation"))
                        .status())
                .isEqualTo(404);
        assertThat(noord.get(member(kai, "/representation?knownAt=2020-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void history_tells_ids_and_choices_and_nobodys_words() {
        var bram = outsider("Bram, de vader");
        var fact = speaker(kai, Map.of("role", "PARENT_WITH_AUTHORITY", "outsider", bram, "from", "2026-02-01"));
        accepted(noord.post(member(kai, "/wishes"), Map.of("words", "Nooit gesloten.")));

        var history = noord.get(path(story.id(), "/history"));

        assertThat(text(history.json(), "/events/4/essentials/role")).isEqualTo("PARENT_WITH_AUTHORITY");
        assertThat(text(history.json(), "/events/4/essentials/fact")).isEqualTo(fact);
        assertThat(text(history.json(), "/events/4/essentials/outsider")).isEqualTo(bram);
        assertThat(text(history.json(), "/events/4/essentials/from")).isEqualTo("2026-02-01");
        assertThat(history.text()).doesNotContain("Bram, de vader", "Nooit gesloten.");
    }

    @Test
    void once_the_record_is_destroyed_nobody_can_tell_any_more() {
        outsider("Bram, de vader");
        story.erased();

        var shown = shown(kai, "");
        assertThat(shown.at("/agreements")).isEmpty();
        assertThat(noord.post(member(kai, "/wishes"), Map.of("words", "Niet.")).reason())
                .isEqualTo("HOUSEHOLD_ERASED");
    }

    private void died(String member) {
        accepted(
                noord.post(member(member, "/notices"), Map.of("content", Map.of("kind", "DEATH", "on", "2026-05-20"))));
    }

    private String outsider(String who) {
        var answer = noord.post(path(story.id(), "/outsiders"), Map.of("who", who));
        accepted(answer);
        return text(answer.json(), "id");
    }

    private String speaker(String member, Map<String, ?> body) {
        var answer = speaking(member, body);
        accepted(answer);
        return text(answer.json(), "id");
    }

    private Answer speaking(String member, Map<String, ?> body) {
        return noord.post(member(member, "/speakers"), body);
    }

    private String member(String member, String operation) {
        return path(story.id(), "/members/" + member + operation);
    }

    private JsonNode shown(String member, String question) {
        var answer = noord.get(member(member, "/representation" + question));
        accepted(answer);
        return answer.json();
    }

    /** Who must agree, need by need: those of one need are joined by |. */
    private List<String> needs(String member, String question, String law) {
        return agreement(shown(member, question), law, false)
                .at("/needs")
                .valueStream()
                .map(need -> String.join(
                        "|",
                        need.path("of")
                                .valueStream()
                                .map(who -> text(who, "id"))
                                .toList()))
                .toList();
    }

    private static JsonNode agreement(JsonNode shown, String law, boolean withinMeasure) {
        return shown.at("/agreements")
                .valueStream()
                .filter(each -> text(each, "law").equals(law))
                .filter(each -> each.path("withinMeasure").asBoolean() == withinMeasure)
                .findFirst()
                .orElseThrow(() -> new AssertionError(law + " not in " + shown));
    }

    private static Map<String, Object> with(Map<String, ?> one, Map<String, ?> other) {
        var both = new HashMap<String, Object>(one);
        both.putAll(other);
        return both;
    }

    private String lastRecorded() {
        var items = noord.get(path(story.id(), "/history")).json().at("/events");
        return text(items.get(items.size() - 1), "recordedAt");
    }
}
