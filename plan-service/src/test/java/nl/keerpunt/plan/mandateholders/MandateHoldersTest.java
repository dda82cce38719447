package nl.keerpunt.plan.mandateholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.plan.PlanStory;
import nl.keerpunt.plan.mandate.Intent;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateHistory;
import nl.keerpunt.plan.mandate.MandateLives;
import nl.keerpunt.plan.mandate.MandateLives.Professional;
import nl.keerpunt.platform.reading.Changed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may decide, by the list on real PostgreSQL, is whoever may by their own register: on any day, as known at any
 * time.
 */
class MandateHoldersTest {

    private final MandateHoldersProjection projection =
            PlanStory.service().context().getBean(MandateHoldersProjection.class);
    private final MandateHolders holders = PlanStory.service().context().getBean(MandateHolders.class);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_list_says_what_the_registers_say(long seed) {
        var municipality = new MunicipalityCode("09" + (70 + seed)); // Each life is another's: no register has two.
        var histories = new HashMap<ProfessionalId, MandateHistory>();
        IntStream.range(0, 4).forEach(each -> {
            var professional = new Professional(municipality, new ProfessionalId("p" + each));
            histories.put(professional.id(), MandateLives.history(professional, 4 * seed + each));
            write(professional, histories.get(professional.id()));
        });
        var random = new Random(seed);

        for (var asked = 0; asked < 60; asked++) {
            var intent = MandateLives.anyIntent(random);
            var position = random.nextInt(250);
            assertThat(holders.whoMay(municipality, intent, position))
                    .as("%s at %d", intent, position)
                    .containsExactlyInAnyOrderElementsOf(whoMay(histories, intent, position));
        }
    }

    private static List<ProfessionalId> whoMay(
            Map<ProfessionalId, MandateHistory> histories, Intent intent, long position) {
        return histories.entrySet().stream()
                .filter(each ->
                        each.getValue().weigh(intent, position).allowing().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void write(Professional of, MandateHistory history) {
        var changed = new Changed<MandateEvent>(of.register().key(), history.events(), history::events);
        PlanStory.inProjection(() -> projection.write(List.of(changed)));
    }
}
