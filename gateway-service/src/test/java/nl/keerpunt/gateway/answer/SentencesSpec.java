package nl.keerpunt.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.keerpunt.answer.SpokenLanguage;
import nl.keerpunt.token.TokenFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesSpec {

    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @EnumSource
    void each_reason_has_a_sentence_of_its_own_in_both_languages(Reason reason) {
        var english = Sentences.of(reason, Locale.ENGLISH, "GET");
        var dutch = Sentences.of(reason, DUTCH, "GET");

        assertThat(english).isNotEqualTo(dutch).endsWith(".").doesNotContain("{");
        assertThat(dutch).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_a_token_is_told_as_that(TokenFault fault) {
        assertThat(Reason.valueOf(fault.name()).status()).isEqualTo(401);
    }

    @Test
    void there_is_no_sentence_without_its_reason() {
        var reasons = Arrays.stream(Reason.values()).map(Reason::name).toList();

        for (var language : SpokenLanguage.LANGUAGES) {
            var written = ResourceBundle.getBundle(
                    "sentences/gateway", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(reasons);
        }
    }
}
