package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.platform.stored.Histories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What in a plan belongs to the record of one law alone: it goes before the rest. */
class LawRecordTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    /**
     * The words of a line are still in memory when its law's key is destroyed: a decision after that brings none back.
     */
    @Test
    void the_words_of_one_law_go_with_its_record_and_the_plan_still_reads() {
        var respite = UUID.randomUUID();
        var supervision = UUID.randomUUID();
        story.running();
        propose(respite, "respite care");
        accepted(noor().post(story.path() + "/lines/" + respite + "/_drop", Map.of("reason", "an aunt does it")));
        propose(supervision, "supervision");
        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "yes", "on", "2026-01-21")));
        var byLaw = Map.of("ground", "COURT_ORDER", "referrer", "Judge Vos", "document", "order of 12 January");
        accepted(noor().post(
                        story.path() + "/lines/" + supervision + "/_decide",
                        Map.of("on", "2026-01-22", "byLaw", byLaw)));
        var ofTheLaw = List.of(
                "guidance at home",
                "respite care",
                "an aunt does it",
                "supervision",
                "Judge Vos",
                "order of 12 January");
        var ofTheHousehold = List.of("a calm home", "do homework in peace", "yes");
        assertThat(words()).containsAll(ofTheLaw).containsAll(ofTheHousehold);

        Neighbours.tell(new LawRecordErasedV1(PlanStory.MUNICIPALITY, story.householdId(), new LegalBasis("JEUGDWET")));
        eventually(this::words, words -> words.stream().noneMatch(ofTheLaw::contains));
        story.decided();

        assertThat(words()).doesNotContainAnyElementsOf(ofTheLaw).containsAll(ofTheHousehold);
        assertThat(story.shownLine().path("state").asString()).isEqualTo("DECIDED");
        assertThat(story.shownLine().path("what").asString("")).isEmpty();
        assertThat(story.shown().path("purpose").asString()).isEqualTo("a calm home");
        propose(UUID.randomUUID(), "guidance at school");
        assertThat(words()).doesNotContainAnyElementsOf(ofTheLaw).contains("guidance at school");
    }

    private void propose(UUID line, String what) {
        var body = story.lineBody();
        body.put("id", line);
        body.put("what", what);
        accepted(noor().post(story.path() + "/lines", body));
    }

    /** All that can be read of what anybody said, wherever it stands in the plan's history. */
    private List<String> words() {
        return PlanStory.service()
                .context()
                .getBean(Histories.class)
                .of(PlanId.of(story.householdId()), PlanEvent.class)
                .stream()
                .flatMap(recorded -> words(recorded.fact()))
                .toList();
    }

    private static Stream<String> words(@Nullable Object said) {
        return switch (said) {
            case Personal<?> personal ->
                personal.value().stream().filter(Words.class::isInstance).map(known -> ((Words) known).value());
            case SupportLine line -> words(line.what());
            case ByLaw byLaw -> Stream.concat(words(byLaw.referrer()), words(byLaw.document()));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> words(PlanEvent event) {
        return Stream.of(event.getClass().getRecordComponents()).flatMap(part -> {
            try {
                return words(part.getAccessor().invoke(event));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("the components of an event are public", hidden);
            }
        });
    }
}
