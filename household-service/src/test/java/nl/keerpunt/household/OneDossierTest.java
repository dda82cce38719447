package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.accepted;
import static nl.keerpunt.household.Answers.find;
import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;

/** A person is found by BSN, and lives in one household, however many ask at once. */
class OneDossierTest {

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void a_person_is_found_by_bsn() {
        story.noorLives();

        var found = find(noord, story.bsn());

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(text(found.json(), "household")).isEqualTo(story.id());
    }

    @Test
    void nobody_is_found_by_an_unknown_bsn() {
        assertThat(find(noord, story.bsn()).status()).isEqualTo(404);
    }

    @Test
    void a_person_has_one_dossier() {
        story.noorLives();
        var second = HouseholdStory.begin();

        var refused = noord.post(path(second.id(), "/members"), story.noor());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("PERSON_ALREADY_KNOWN");
        assertThat(refused.text()).doesNotContain(story.id());
        assertThat(HouseholdStory.log(story.id())).containsExactly("fatima members identification");
    }

    @Test
    void a_person_is_in_a_household_once() {
        story.noorLives();

        assertThat(noord.post(path(story.id(), "/members"), story.noor()).reason())
                .isEqualTo("PERSON_ALREADY_KNOWN");
    }

    @Test
    void a_person_who_is_added_everywhere_at_once_lives_in_one_household() {
        var households = Stream.generate(HouseholdStory::begin).limit(8).toList();

        var answers = atOnce(households.stream()
                .<Supplier<Answer>>map(one -> () -> noord.post(path(one.id(), "/members"), story.noor()))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).extracting(Answer::reason).containsOnly("", "PERSON_ALREADY_KNOWN");
    }

    @Test
    void of_many_who_assign_a_director_at_once_one_does() {
        IntStream.range(0, 8).forEach(each -> HouseholdStory.comesIn("director-" + each));
        var answers = atOnce(IntStream.range(0, 8)
                .<Supplier<Answer>>mapToObj(each -> () -> noord.post(
                        path(story.id(), "/_assign"),
                        Map.of("director", "director-" + each, "team", "noord", "from", "2026-01-12")))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).extracting(Answer::reason).containsOnly("", "ALREADY_DIRECTED");
    }

    @Test
    void whoever_moved_out_can_live_in_another_household() {
        var member = story.noorLives();
        var second = HouseholdStory.begin();
        accepted(noord.post(path(story.id(), "/members/" + member + "/_moveout"), Map.of("lastDay", "2026-03-31")));

        var noor = new LinkedHashMap<>(story.noor());
        noor.put("from", "2026-04-01");
        accepted(noord.post(path(second.id(), "/members"), noor));

        assertThat(text(find(noord, story.bsn()).json(), "household")).isEqualTo(second.id());
    }

    @Test
    void two_municipalities_may_know_the_same_person() {
        story.noorLives();
        var elsewhere = service.professional("joost", "0344", "west", "access");
        var other = UUID.randomUUID().toString();
        accepted(elsewhere.post("/v1/households", Map.of("id", other, "on", "2026-01-10")));

        accepted(elsewhere.post(path(other, "/members"), story.noor()));

        assertThat(text(find(noord, story.bsn()).json(), "household")).isEqualTo(story.id());
        assertThat(text(find(elsewhere, story.bsn()).json(), "household")).isEqualTo(other);
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> questions) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return questions.stream()
                    .map(question -> CompletableFuture.supplyAsync(question, callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
