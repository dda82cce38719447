package nl.keerpunt.plan.voice;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.voice.VoicesCommand.*;
import nl.keerpunt.plan.voice.VoicesEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What is asked and heard of who may agree on a day. */
class VoicesSpec {

    private static final LocalDate DAY = parse("2026-01-20");

    private final VoicesEvent asked = new WhoMayAgreeAsked(HOUSEHOLD, DAY);
    private final VoicesEvent heard = new WhoMayAgreeHeardOf(HOUSEHOLD, withKai(DAY));

    @Test
    void a_day_is_asked_about_once() {
        given().when(new AskWhoMayAgree(HOUSEHOLD, Set.of(DAY))).then(asked);
        given(asked).when(new AskWhoMayAgree(HOUSEHOLD, Set.of(DAY))).then();
        given(asked)
                .when(new AskWhoMayAgree(HOUSEHOLD, Set.of(DAY.plusDays(1))))
                .then(new WhoMayAgreeAsked(HOUSEHOLD, DAY.plusDays(1)));
    }

    @Test
    void all_days_of_one_agreement_are_asked_about_at_once() {
        given(asked)
                .when(new AskWhoMayAgree(HOUSEHOLD, Set.of(DAY.plusDays(2), DAY, DAY.plusDays(1))))
                .then(
                        new WhoMayAgreeAsked(HOUSEHOLD, DAY.plusDays(1)),
                        new WhoMayAgreeAsked(HOUSEHOLD, DAY.plusDays(2)));
    }

    @Test
    void no_more_days_are_asked_about_than_can_be_told_anew() {
        var most = Stream.iterate(DAY, day -> day.minusDays(1))
                .limit(Voices.MOST_DAYS)
                .map(day -> (VoicesEvent) new WhoMayAgreeAsked(HOUSEHOLD, day))
                .toArray(VoicesEvent[]::new);

        given(most).when(new AskWhoMayAgree(HOUSEHOLD, Set.of(DAY))).then();
        given(most)
                .when(new AskWhoMayAgree(HOUSEHOLD, Set.of(DAY, DAY.plusDays(1))))
                .isRefused(Voices.Reason.AGREED_ON_TOO_MANY_DAYS);
    }

    @Test
    void what_is_heard_again_says_nothing_new() {
        given(asked).when(new HearWhoMayAgree(HOUSEHOLD, withKai(DAY))).then(heard);
        given(asked, heard).when(new HearWhoMayAgree(HOUSEHOLD, withKai(DAY))).then();
    }

    @Test
    void of_one_day_the_last_that_was_heard_counts() {
        var corrected = new WhoMayAgreeHeardOf(HOUSEHOLD, adults(DAY));

        given(heard).when(new HearWhoMayAgree(HOUSEHOLD, adults(DAY))).then(corrected);
        assertThat(given(heard, corrected).state().on(DAY)).contains(adults(DAY));
        assertThat(given(heard).state().on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whose_agreement_is_needed_is_what_was_told_and_else_ones_own() {
        var told = withKai(DAY);

        assertThat(told.needed(KAI, YOUTH).needs()).isEqualTo(PARENTS);
        assertThat(told.needed(ANNE, YOUTH)).isEqualTo(NeededAgreement.own(ANNE));
        assertThat(told.needed(KAI, new LegalBasis("WI_2021"))).isEqualTo(NeededAgreement.own(KAI));
        assertThat(told.needed(KAI, null)).isEqualTo(NeededAgreement.own(KAI));
    }

    @Test
    void whoever_does_not_live_there_answers_nothing() {
        assertThat(withKai(DAY).needed(STRANGER, YOUTH).mayBeAnsweredBy(STRANGER))
                .isFalse();
    }

    @Test
    void its_history_has_a_key_that_no_client_can_choose() {
        var id = new VoicesId(HOUSEHOLD);

        assertThat(id.key()).isEqualTo("0307/voices/" + HOUSEHOLD.uuid());
        assertThat(VoicesId.parse(id.key())).isEqualTo(id);
    }

    private static Spec<VoicesCommand, VoicesEvent, Voices> given(VoicesEvent... past) {
        return new Spec<>(Voices::decide, Voices::evolve, Voices.NONE, List.of(past));
    }
}
