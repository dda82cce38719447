package nl.keerpunt.platform.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.ending.EndingCommand.HearOfDestruction;
import nl.keerpunt.platform.ending.EndingCommand.HearOfEnding;
import nl.keerpunt.platform.ending.EndingCommand.HearOfQuiet;
import nl.keerpunt.platform.ending.EndingCommand.SayQuiet;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class HouseholdEndingSpec {

    private static final HouseholdId HOUSEHOLD =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final EndingHeardOf ENDING = new EndingHeardOf(HOUSEHOLD, DAY);
    private static final QuietHeardOf QUIET_BEFORE = new QuietHeardOf(HOUSEHOLD);
    private static final QuietSaid QUIET = new QuietSaid(HOUSEHOLD);
    private static final DestructionHeardOf DESTROYED = new DestructionHeardOf(HOUSEHOLD);

    private final Spec<EndingCommand, EndingEvent, HouseholdEnding> unheard =
            new Spec<>(HouseholdEnding::decide, HouseholdEnding::evolve, HouseholdEnding.UNHEARD);

    @Test
    void what_is_heard_is_recorded_and_what_is_heard_again_says_nothing_new() {
        unheard.when(new HearOfEnding(HOUSEHOLD, DAY)).then(ENDING);
        unheard.when(new HearOfQuiet(HOUSEHOLD)).then(QUIET_BEFORE);
        unheard.when(new HearOfDestruction(HOUSEHOLD)).then(DESTROYED);
        var whole = unheard.given(ENDING).given(QUIET_BEFORE).given(QUIET).given(DESTROYED);
        whole.when(new HearOfEnding(HOUSEHOLD, DAY.plusDays(1))).then();
        whole.when(new HearOfQuiet(HOUSEHOLD)).then();
        whole.when(new SayQuiet(HOUSEHOLD)).then();
        whole.when(new HearOfDestruction(HOUSEHOLD)).then();
    }

    @Test
    void the_first_in_the_row_ends_at_once() {
        assertThat(unheard.state().isDue(true)).isFalse();
        assertThat(unheard.given(ENDING).state().isDue(true)).isTrue();
        assertThat(unheard.given(ENDING).given(QUIET).state().isDue(true)).isFalse();
    }

    @Test
    void whoever_comes_later_ends_when_both_were_heard_in_whatever_order() {
        assertThat(unheard.given(ENDING).state().isDue(false)).isFalse();
        assertThat(unheard.given(QUIET_BEFORE).state().isDue(false)).isFalse();
        assertThat(unheard.given(ENDING).given(QUIET_BEFORE).state().isDue(false))
                .isTrue();
        assertThat(unheard.given(QUIET_BEFORE).given(ENDING).state().isDue(false))
                .isTrue();
    }

    @Test
    void a_household_that_was_erased_without_an_ending_ends_all_the_same() {
        var erased = unheard.given(DESTROYED);

        assertThat(erased.state().isDue(true)).isTrue();
        assertThat(erased.state().on()).isNull();
        assertThat(erased.given(QUIET_BEFORE).state().isDue(false)).isTrue();
        assertThat(erased.given(ENDING).state().on()).isEqualTo(DAY);
    }
}
