package nl.keerpunt.plan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keerpunt.contract.budget.ReservationRefusalReason;
import nl.keerpunt.contract.provider.ArrangementRefusalReason;
import nl.keerpunt.contract.provider.CommitmentVerb;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is shown in another service's words is every word of its contract, and one for those that are newer. */
class HeardWordSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_line_is_refused_in_the_words_of_provider_service() {
        assertShows(LineRefusal.values(), ArrangementRefusalReason.values(), LineRefusal.OTHER);
    }

    @Test
    void cover_is_lacking_in_the_words_of_budget_service() {
        assertShows(LineShortage.values(), ReservationRefusalReason.values(), LineShortage.OTHER);
    }

    @Test
    void a_version_came_about_in_the_words_of_provider_service() {
        assertShows(ArrangementVerb.values(), CommitmentVerb.values(), ArrangementVerb.OTHER);
    }

    private static void assertShows(Enum<?>[] shown, Enum<?>[] told, Enum<?> newer) {
        var words = words(told);
        words.add(word(newer));
        assertThat(words(shown)).isEqualTo(words);
    }

    private static Set<String> words(Enum<?>[] all) {
        return Arrays.stream(all).map(HeardWordSpec::word).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Enum<?> word) {
        return JSON.convertValue(word, String.class);
    }
}
