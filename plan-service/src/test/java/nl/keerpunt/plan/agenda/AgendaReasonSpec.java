package nl.keerpunt.plan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.planview.LineWarning;
import nl.keerpunt.plan.vocabulary.LineRefusal;
import nl.keerpunt.plan.vocabulary.LineShortage;
import org.junit.jupiter.api.Test;

class AgendaReasonSpec {

    @Test
    void a_reason_is_a_refusal_lacking_cover_a_missing_agreement_a_ground_of_law_or_a_warning() {
        var reasons = Stream.<Enum<?>[]>of(
                        LineRefusal.values(),
                        LineShortage.values(),
                        StoppedLine.Cause.values(),
                        LawfulGround.values(),
                        new LineWarning[] {LineWarning.LATE, LineWarning.ENDED_EARLY})
                .flatMap(Arrays::stream)
                .map(AgendaReason::of)
                .collect(Collectors.toSet());

        assertThat(reasons).isEqualTo(EnumSet.allOf(AgendaReason.class));
    }

    @Test
    void a_row_that_says_another_word_is_read_too() {
        assertThat(AgendaReason.read("SPLIT")).isEqualTo(AgendaReason.OTHER);
    }
}
