package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.errors;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.keerpunt.contract.household.AgreementOfOthers;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.plan.voice.VoicesEvent.WhoMayAgreeAsked;
import nl.keerpunt.plan.voice.VoicesId;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who agreed to which line, over HTTP and Kafka. Kai, a child, is agreed for by Anne and Bram. */
class AgreeingHttpTest {

    private static final String DAY = "2026-01-20";
    private static final UUID ANNE = UUID.randomUUID();
    private static final UUID BRAM = UUID.randomUUID();
    private static final UUID KAI = UUID.randomUUID();

    private final PlanStory story = PlanStory.ofAHousehold();

    @BeforeEach
    void kaiLivesThere() {
        PlanStory.tariffs();
        story.directed().drafted().withAGoal().withALine();
        accepted(noor().post(story.path() + "/lines", reading()));
        tell(true);
    }

    @Test
    void a_line_whose_agreement_was_refused_stands_still_and_the_rest_goes_on() {
        accepted(agree(yes(ANNE), no(BRAM)));
        story.active();

        var shown = story.shown();
        var line = shown.path("lines").path(0);
        assertThat(line.path("agreed").asBoolean()).isFalse();
        assertThat(line.path("running").asBoolean()).isFalse();
        assertThat(line.at("/stopped/cause").asString()).isEqualTo("AGREEMENT_REFUSED");
        assertThat(texts(line.at("/stopped/refusedBy"))).containsExactly(BRAM.toString());
        assertThat(texts(line.at("/stopped/waysOut"))).containsExactly("TALK_AGAIN", "SERIOUS_HARM");
        assertThat(shown.path("lines").path(1).path("agreed").asBoolean()).isTrue();
        assertThat(shown.path("lines").path(1).has("stopped")).isFalse();
        assertThat(shown.at("/agreed/agreements/0/answers")).hasSize(2);

        assertThat(new AgendaOf(story.household())
                        .items(noor()).stream()
                                .filter(item -> item.path("kind").asString().equals("LINE_STOPPED"))
                                .map(item -> item.path("subject").asString() + " "
                                        + item.path("reason").asString()))
                .containsExactly(line.path("id").asString() + " AGREEMENT_REFUSED");

        PlanStory.mandate("noor", 80_000);
        var refused = noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"));
        assertThat(refused.reason()).isEqualTo("LINE_STOPPED");
        assertThat(texts(refused.json().path("waysOut"))).containsExactly("TALK_AGAIN", "SERIOUS_HARM");
    }

    @Test
    void what_is_agreed_after_all_is_a_next_version_and_as_known_before_it_is_not() {
        accepted(agree(yes(ANNE)));
        story.active();
        var before = story.lastRecorded();

        accepted(agree(yes(ANNE), yes(BRAM)));
        story.decided();

        assertThat(story.shownLine().path("agreed").asBoolean()).isTrue();
        assertThat(story.shownLine().has("stopped")).isFalse();
        var known = story.at("knownAt=" + before).path("lines").path(0);
        assertThat(known.at("/stopped/cause").asString()).isEqualTo("AGREEMENT_MISSING");
        assertThat(texts(known.at("/stopped/awaited"))).containsExactly(BRAM.toString());
        assertThat(story.at("validOn=2026-01-19").has("agreed")).isFalse();
    }

    @Test
    void who_agreed_to_a_line_stays_with_it_in_the_next_version_until_it_changes() {
        accepted(agree(yes(ANNE), yes(BRAM)));
        accepted(agreeToTheRest());
        assertThat(story.shown().at("/agreed/version").asInt()).isEqualTo(2);
        assertThat(story.shown().at("/agreed/agreements/0/answers")).hasSize(2);
        assertThat(story.shownLine().path("agreed").asBoolean()).isTrue();
    }

    @Test
    void no_version_is_of_an_earlier_day_and_no_way_out_is_taken_in_vain() {
        accepted(agree(yes(ANNE), yes(BRAM)));
        tell(true, "2026-01-19");

        var earlier = noor().post(story.path() + "/_agree", Map.of("householdVoice", "before", "on", "2026-01-19"));
        assertThat(earlier.reason()).isEqualTo("BEFORE_LAST_VERSION");
        assertThat(earlier.json().path("from").asString()).isEqualTo(DAY);

        var named = Map.of(
                "line", story.line(), "member", KAI, "answers", List.of(yes(ANNE), no(BRAM)), "without", "TALK_AGAIN");
        var inVain = noor().post(
                        story.path() + "/_agree",
                        Map.of("householdVoice", "this is it", "on", DAY, "agreements", List.of(named)));
        assertThat(inVain.reason()).isEqualTo("WAY_OUT_NOT_OPEN");
        assertThat(texts(inVain.json().path("waysOut"))).containsExactly("SERIOUS_HARM");
    }

    @Test
    void nobody_agrees_without_the_right_on_that_day() {
        var refused = agree(yes(KAI));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("NO_RIGHT_TO_AGREE");
        assertThat(texts(refused.json().path("mayAgree"))).containsExactly(ANNE.toString(), BRAM.toString());
        assertThat(story.shown().has("agreed")).isFalse();
    }

    @Test
    void once_it_was_corrected_the_next_agreement_is_weighed_by_what_is_known_then() {
        tell(false);

        assertThat(agree(yes(BRAM)).reason()).isEqualTo("NO_RIGHT_TO_AGREE");
        accepted(agree(yes(ANNE)));
        assertThat(story.shownLine().path("agreed").asBoolean()).isTrue();
    }

    @Test
    void what_was_agreed_is_weighed_anew_when_it_is_put_right_who_might_agree() {
        tell(false);
        accepted(agree(yes(ANNE)));
        story.active();
        var before = story.lastRecorded();
        assertThat(story.shownLine().path("agreed").asBoolean()).isTrue();

        tell(true);

        var stopped = eventually(story::shownLine, line -> line.has("stopped"));
        assertThat(stopped.path("agreed").asBoolean()).isFalse();
        assertThat(texts(stopped.at("/stopped/awaited"))).containsExactly(BRAM.toString());
        assertThat(texts(story.shown().at("/agreed/lines")))
                .doesNotContain(stopped.path("id").asString());
        var known = story.at("knownAt=" + before).path("lines").path(0);
        assertThat(known.path("agreed").asBoolean()).isTrue();
        assertThat(new AgendaOf(story.household())
                        .items(noor()).stream().map(item -> item.path("kind").asString()))
                .contains("LINE_STOPPED");

        tell(false);
        eventually(story::shownLine, line -> line.path("agreed").asBoolean());
    }

    @Test
    void who_is_named_or_answers_twice_and_a_day_to_come_are_bad_input() {
        var named = Map.of("line", story.line(), "member", KAI, "answers", List.of(yes(ANNE)));
        var twice = Map.of("householdVoice", "yes", "on", DAY, "agreements", List.of(named, named));

        assertThat(errors(noor().post(story.path() + "/_agree", twice))).containsExactly("agreements CONTRADICTORY");
        assertThat(errors(agree(yes(ANNE), no(ANNE)))).containsExactly("agreements[0].answers CONTRADICTORY");
        assertThat(errors(noor().post(story.path() + "/_agree", Map.of("householdVoice", "yes", "on", "2199-01-01"))))
                .containsExactly("on OUT_OF_RANGE");
    }

    @Test
    void of_a_day_that_was_not_told_of_it_is_asked_once_and_said_so() {
        var body = Map.of("householdVoice", "yes", "on", "2026-03-03");

        assertThat(noor().post(story.path() + "/_agree", body).reason()).isEqualTo("NOT_HEARD_OF_YET");
        assertThat(noor().post(story.path() + "/_agree", body).reason()).isEqualTo("NOT_HEARD_OF_YET");
        assertThat(asked()).hasSize(1);

        story.mayAgree(new WhoMayAgreeV1(
                PlanStory.MUNICIPALITY, story.householdId(), parse("2026-03-03"), List.of(ANNE), List.of()));
        accepted(noor().post(story.path() + "/_agree", body));
    }

    @Test
    void for_another_version_than_is_meant_nothing_is_asked_and_a_repeat_gets_its_answer() {
        var body = Map.of("householdVoice", "yes", "on", "2026-03-04");
        var stale = noor().with("If-Match", "\"999999\"").post(story.path() + "/_agree", body);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(asked()).isEmpty();

        var tag = noor().get(story.path()).header("ETag");
        var key = UUID.randomUUID().toString();
        var day = Map.of("householdVoice", "yes", "on", DAY);
        var once = noor().with("If-Match", tag).with("Idempotency-Key", key).post(story.path() + "/_agree", day);
        accepted(once);
        assertThat(noor().with("If-Match", tag)
                        .with("Idempotency-Key", key)
                        .post(story.path() + "/_agree", day)
                        .text())
                .isEqualTo(once.text());
    }

    @Test
    void of_too_many_days_nobody_is_asked() {
        var answers = IntStream.rangeClosed(0, 60)
                .mapToObj(days -> Map.of(
                        "by", ANNE, "agrees", true, "on", parse("2026-04-01").minusDays(days)))
                .toList();
        var body = new HashMap<String, Object>(Map.of("householdVoice", "yes", "on", "2026-04-01"));
        body.put("agreements", List.of(Map.of("line", story.line(), "member", KAI, "answers", answers)));

        var refused = noor().post(story.path() + "/_agree", body);
        assertThat(errors(refused)).containsExactly("agreements OUT_OF_RANGE");
        assertThat(asked()).isEmpty();
    }

    private List<?> asked() {
        return PlanStory.service()
                .context()
                .getBean(Histories.class)
                .of(new VoicesId(story.householdId()), VoicesEvent.class)
                .stream()
                .filter(recorded -> recorded.fact() instanceof WhoMayAgreeAsked)
                .toList();
    }

    @Test
    void an_answer_after_the_day_of_the_version_is_bad_input() {
        var late = new HashMap<String, Object>(yes(ANNE));
        late.put("on", "2026-01-21");

        assertThat(errors(agree(late))).containsExactly("agreements CONTRADICTORY");
    }

    /** AVG, art. 6: whoever agreed to help has not opened anything for anybody. */
    @Test
    void agreement_is_never_the_ground_for_data() {
        var elsewhere = PlanStory.service().professional("olga", "0307", "south", "access");
        assertThat(elsewhere.get(story.path()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        accepted(agree(yes(ANNE), yes(BRAM)));
        assertThat(elsewhere.get(story.path()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");

        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("nl.keerpunt.platform.access..", "nl.keerpunt.platform.rights..")
                .or()
                .haveSimpleName("Viewers")
                .or()
                .haveSimpleName("Wams")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.keerpunt.language.agreement..", "nl.keerpunt.plan.voice..")
                .check(new ClassFileImporter().importPackages("nl.keerpunt"));
    }

    private void tell(boolean withBram) {
        tell(withBram, DAY);
    }

    private void tell(boolean withBram, String day) {
        var anne = new NeededVoice(List.of(ANNE), List.of(), List.of(WayOut.TALK_AGAIN, WayOut.SERIOUS_HARM));
        var bram = new NeededVoice(List.of(BRAM), List.of(), List.of(WayOut.TALK_AGAIN, WayOut.SERIOUS_HARM));
        var needed = new NeededAgreement(false, null, withBram ? List.of(anne, bram) : List.of(anne));
        story.mayAgree(new WhoMayAgreeV1(
                PlanStory.MUNICIPALITY,
                story.householdId(),
                parse(day),
                withBram ? List.of(ANNE) : List.of(ANNE, BRAM),
                List.of(new AgreementOfOthers(KAI, new LegalBasis("JEUGDWET"), needed))));
    }

    @SafeVarargs
    private Answer agree(Map<String, ?>... answers) {
        var named = Map.of("line", story.line(), "member", KAI, "answers", List.of(answers));
        return noor().post(
                        story.path() + "/_agree",
                        Map.of("householdVoice", "this is it", "on", DAY, "agreements", List.of(named)));
    }

    private Answer agreeToTheRest() {
        return noor().post(story.path() + "/_agree", Map.of("householdVoice", "and the rest", "on", DAY));
    }

    private static Map<String, ?> yes(UUID by) {
        return Map.of("by", by, "agrees", true);
    }

    private static Map<String, ?> no(UUID by) {
        return Map.of("by", by, "agrees", false);
    }

    private Map<String, Object> reading() {
        return Map.of(
                "id", UUID.randomUUID(),
                "carriedBy", "HOUSEHOLD",
                "what", "reads with them",
                "from", "2026-02-01",
                "until", "2026-07-31",
                "goals", List.of(story.goal()),
                "objective", "CHILDREN");
    }
}
