package nl.keerpunt.household.handover;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.handover.HandOver.Reason;
import nl.keerpunt.household.handover.HandOverCommand.*;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class HandOverSpec {

    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final LeavingId ID = LeavingId.of(new MunicipalityCode("0307"), FATIMA);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final List<UUID> HOUSEHOLDS = List.of(new UUID(1, 1), new UUID(1, 2));

    private static final HandOverEvent begun = begun(FIRST);
    private static final HandOverEvent completed = new HandOverCompleted(ID, FIRST);

    @Test
    void a_professional_hands_everything_over() {
        given().when(begin(FIRST, KEES, true, true)).then(begun);
    }

    @Test
    void the_same_hand_over_again_changes_nothing() {
        given(begun).when(begin(FIRST, KEES, true, true)).then();
    }

    @Test
    void whoever_was_away_can_hand_over_again_later() {
        given(begun, completed).when(begin(SECOND, KEES, true, true)).then(begun(SECOND));
    }

    @Test
    void nobody_succeeds_themselves() {
        given().when(begin(FIRST, FATIMA, true, true)).isRefused(Reason.SUCCESSOR_IS_LEAVING);
    }

    @Test
    void a_stranger_succeeds_nobody() {
        given().when(begin(FIRST, KEES, true, false)).isRefused(Reason.PROFESSIONAL_UNKNOWN);
    }

    @Test
    void a_stranger_who_directs_nothing_hands_nothing_over() {
        given().when(begin(FIRST, KEES, List.of(), "2026-03-01", false, true)).isRefused(Reason.PROFESSIONAL_UNKNOWN);
        given().when(begin(FIRST, KEES, HOUSEHOLDS, "2026-03-01", false, true)).then(begun);
    }

    @Test
    void the_last_day_is_today_or_later() {
        given().when(begin(FIRST, KEES, HOUSEHOLDS, "2026-03-31", true, true)).then(begun);
        given().when(begin(FIRST, KEES, HOUSEHOLDS, "2026-04-01", true, true)).isRefused(Reason.LAST_DAY_IS_PAST);
        given(begun)
                .when(begin(FIRST, KEES, HOUSEHOLDS, "2026-04-01", true, true))
                .then();
    }

    @Test
    void a_hand_over_is_completed_once() {
        given(begun).when(new CompleteHandOver(ID, FIRST)).then(completed);
        given(begun, completed).when(new CompleteHandOver(ID, FIRST)).then();
    }

    @Test
    void what_never_began_is_not_completed() {
        given().when(new CompleteHandOver(ID, FIRST)).then();
    }

    @Test
    void its_history_has_a_name_that_no_household_has() {
        assertThat(ID.key()).startsWith("0307/hand-overs/");
        assertThat(LeavingId.parse(ID.key())).isEqualTo(ID);
    }

    private static BeginHandOver begin(UUID handOver, ProfessionalId successor, boolean leavingKnown, boolean known) {
        return begin(handOver, successor, HOUSEHOLDS, "2026-03-01", leavingKnown, known);
    }

    private static BeginHandOver begin(
            UUID handOver,
            ProfessionalId successor,
            List<UUID> households,
            String today,
            boolean leavingKnown,
            boolean known) {
        return new BeginHandOver(
                ID,
                handOver,
                FATIMA,
                successor,
                parse("2026-03-31"),
                Cause.LEAVES,
                households,
                parse(today),
                leavingKnown,
                known);
    }

    private static HandOverBegun begun(UUID handOver) {
        return new HandOverBegun(ID, handOver, FATIMA, KEES, parse("2026-03-31"), Cause.LEAVES, HOUSEHOLDS);
    }

    private static Spec<HandOverCommand, HandOverEvent, HandOver> given(HandOverEvent... past) {
        return new Spec<>(HandOver::decide, HandOver::evolve, HandOver.NONE).given(past);
    }
}
