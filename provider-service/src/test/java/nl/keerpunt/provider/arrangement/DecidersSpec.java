package nl.keerpunt.provider.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.mandate.HeardMandates.Register;
import nl.keerpunt.platform.mandate.Held;
import org.junit.jupiter.api.Test;

/** When a register was heard far enough to judge what was decided under it. */
class DecidersSpec {

    private static final UUID UNHEARD = new UUID(0, 8);
    private static final UUID ENDED = new UUID(0, 9);

    private final Held held = new Held(Anna.mandate(1, 1), 1);
    private final Register register = new Register(List.of(held), Set.of(ENDED), 42);

    @Test
    void what_was_decided_under_a_mandate_that_was_not_heard_of_waits_for_it() {
        assertThatThrownBy(() -> Deciders.knowing(UNHEARD, register)).isInstanceOf(NotHeardOfYet.class);
    }

    @Test
    void what_was_decided_under_a_mandate_that_was_heard_of_is_judged() {
        assertThat(Deciders.knowing(held.mandate().uuid(), register)).isEqualTo(register);
    }

    @Test
    void what_was_decided_under_a_mandate_that_holds_on_no_day_any_more_waits_for_nothing() {
        assertThat(Deciders.knowing(ENDED, register)).isEqualTo(register);
    }

    @Test
    void what_names_no_mandate_is_judged_by_what_was_heard() {
        assertThat(Deciders.knowing(null, register)).isEqualTo(register);
    }
}
