package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A member's whole file, made by the director alone. */
class MembersFileTest {

    private static final String BSN_OF_DAAN = "999900006";

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http noord = HouseholdStory.noord();
    private final Http zuid = HouseholdStory.zuid();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void a_director_makes_a_members_file_without_what_is_anothers() {
        story.noorLives();
        accepted(noord.post(
                path(story.id(), "/members"),
                Map.of("bsn", BSN_OF_DAAN, "name", "Daan", "birthDate", "2015-02-03", "from", "2026-01-01")));
        story.asks();
        story.fatimaDirects();

        var file = fatima().get(file(story.member()));

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.json().path("facts"))
                .extracting(fact -> text(fact, "name"))
                .containsExactly("household-registered", "member-added", "request-recorded", "director-assigned");
        assertThat(text(file.json(), "/facts/1/content/person/name")).isEqualTo("Noor");
        assertThat(text(file.json(), "/facts/1/content/person/bsn")).isEqualTo(story.bsn());
        assertThat(text(file.json(), "/facts/2/content/words")).isEqualTo("Er is geen rustige plek.");
        assertThat(file.text()).doesNotContain("Daan", BSN_OF_DAAN, "2015-02-03", "bsnKey", "{\"erased\":true}");
        assertThat(file.json().path("subject")).isEqualTo(new JsonMapper().readTree("""
                        {"person": {"bsn": "%s", "name": "Noor", "birthDate": "1990-05-01"}}""".formatted(story.bsn())));
    }

    @Test
    void a_file_says_the_last_day_of_who_left() {
        story.noorLives();
        story.fatimaDirects();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        var file = fatima().get(file(story.member())).json();

        assertThat(text(file, "/subject/lastDay")).isEqualTo("2026-03-31");
        assertThat(text(file, "/subject/person/name")).isEqualTo("Noor");
    }

    @Test
    void in_no_file_stands_for_whom_a_member_was_taken() {
        story.noorLives();
        story.fatimaDirects();
        var nora = HouseholdStory.nextBsn();
        accepted(noord.post(
                path(story.id(), "/members/" + story.member() + "/_correct"),
                Map.of("bsn", nora, "name", "Nora", "birthDate", "1991-05-01")));

        var file = fatima().get(file(story.member()));

        assertThat(text(file.json(), "/subject/person/bsn")).isEqualTo(nora);
        assertThat(file.json().path("facts"))
                .extracting(fact -> text(fact, "name"))
                .containsExactly("household-registered", "member-added", "director-assigned", "person-corrected");
        assertThat(text(file.json(), "/facts/3/content/person/name")).isEqualTo("Nora");
        assertThat(file.text()).doesNotContain(story.bsn(), "Noor", "1990-05-01", "bsnKey");
    }

    @Test
    void whoever_never_came_to_live_there_reads_what_was_recorded_of_them_alone() {
        story.noorLives();
        story.asks();
        story.fatimaDirects();
        accepted(noord.post(path(story.id(), "/members/" + story.member() + "/_takeback"), Map.of()));

        var file = fatima().get(file(story.member()));

        assertThat(file.json().path("facts"))
                .extracting(fact -> text(fact, "name"))
                .containsExactly("member-added", "member-taken-back");
        assertThat(text(file.json(), "/subject/person/name")).isEqualTo("Noor");
        assertThat(file.text()).doesNotContain("rustige plek");
    }

    @Test
    void each_making_of_a_file_leaves_a_line_and_stands_in_the_file_itself() {
        story.noorLives();
        story.fatimaDirects();
        noord.get(path(story.id()));

        var looks = fatima().get(file(story.member())).json().path("looks");

        assertThat(HouseholdStory.log(story.id()))
                .containsExactly("fatima read own-team", "fatima file right-of-access");
        assertThat(looks)
                .extracting(look -> text(look, "operation") + " " + text(look, "purpose") + " " + text(look, "role"))
                .containsExactly("read own-team access", "file right-of-access director");
    }

    @Test
    void nobody_but_its_director_makes_a_file_and_no_ground_helps() {
        story.noorLives();
        story.fatimaDirects();
        var colleague = service.professional("gerda", "0307", "noord", "director");

        assertThat(colleague.get(file(story.member())).reason()).isEqualTo("DIRECTOR_ONLY");
        assertThat(zuid.with("Access-Ground", "resident-asks")
                        .get(file(story.member()))
                        .reason())
                .isEqualTo("DIRECTOR_ONLY");
        assertThat(noord.get(file(story.member())).reason()).isEqualTo("NOT_ALLOWED");
        assertThat(HouseholdStory.log(story.id())).isEmpty();
        assertThat(fatima().get(file(UUID.randomUUID().toString())).status()).isEqualTo(404);
    }

    private Http fatima() {
        return service.professional("fatima", "0307", "noord", "director");
    }

    private String file(String member) {
        return "/v1/household/households/" + story.id() + "/members/" + member + "/file";
    }
}
