package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** When a line can be decided, and how often. */
class DecidingSpec {

    private final SupportLine longer = byProvider(12, euros(800));

    @Test
    void deciding_again_changes_nothing_even_when_the_mandate_ended_since() {
        running().given(decided).when(decision(ARRANGEMENT, List.of())).then();
    }

    @Test
    void a_line_is_decided_once() {
        running().given(decided).when(decision(ANOTHER, List.of(mandate))).isRefused(LINE_ALREADY_DECIDED);
    }

    @Test
    void a_dropped_line_is_not_decided() {
        running().given(dropped()).when(decision(ARRANGEMENT, List.of(mandate))).isRefused(LINE_DROPPED);
    }

    @Test
    void a_line_of_an_inactive_plan_is_not_decided() {
        given(directed, drafted, goal, proposed, helped, agreed)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(NOT_ACTIVE);
    }

    @Test
    void a_line_is_decided_as_the_household_agreed_to_it() {
        running()
                .given(new SupportLineChanged(PLAN, GUIDANCE, longer))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(NOT_AGREED);
    }

    @Test
    void in_an_emergency_help_does_not_wait_for_an_agreed_version() {
        emergency(guidance).when(decision(ARRANGEMENT, List.of(mandate))).then(decided);
    }

    @Test
    void a_decision_repeats_nobodys_words_and_a_refused_line_still_has_them() {
        assertThat(decided.content().what().value()).isEmpty();
        running()
                .given(decided, new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("NOT_OFFERED"), null))
                .when(change(guidance))
                .then();
    }

    @Test
    void what_a_network_does_needs_no_decision() {
        running()
                .when(new DecideSupportLine(
                        PLAN,
                        HOMEWORK,
                        DIRECTOR,
                        parse("2026-01-22"),
                        ARRANGEMENT,
                        held(List.of(mandate)),
                        List.of(),
                        null,
                        null,
                        parse("2026-01-22")))
                .isRefused(NEEDS_NO_DECISION);
    }

    @Test
    void what_a_professional_does_is_decided_without_an_arrangement() {
        var own = byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(100));
        emergency(own).when(decision(ARRANGEMENT, List.of(mandate))).then(decidedFor(null, own));
    }

    private static ChangeSupportLine change(SupportLine content) {
        return new ChangeSupportLine(PLAN, GUIDANCE, content);
    }

    private static SupportLineDropped dropped() {
        return new SupportLineDropped(PLAN, GUIDANCE, NOTE);
    }

    private static Mandate mandate(
            UUID uuid, ProfessionalId professional, LegalBasis law, Amount upTo, int months, String until) {
        var valid = new Period(parse("2026-01-01"), LocalDate.parse(until));
        return new Mandate(uuid, professional, List.of(law), upTo, months, valid);
    }
}
