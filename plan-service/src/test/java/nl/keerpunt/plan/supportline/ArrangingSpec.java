package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What the provider makes of a decided line. */
class ArrangingSpec {

    private final SupportLineArranged arranged = new SupportLineArranged(
            PLAN, GUIDANCE, ARRANGEMENT, 2, Money.euro(790), new Label("change"), parse("2026-03-01"));
    private final SupportLineRefused refused =
            new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("NOT_OFFERED"), null);

    @Test
    void the_provider_arranges_a_decided_line() {
        running().given(decided).when(arrange(2, ARRANGEMENT)).then(arranged);
    }

    @Test
    void an_older_version_of_an_arrangement_changes_nothing() {
        running().given(decided, arranged).when(arrange(2, ARRANGEMENT)).then();
        running().given(decided, arranged).when(arrange(1, ARRANGEMENT)).then();
    }

    @Test
    void an_arrangement_of_another_decision_changes_nothing() {
        running().given(decided).when(arrange(2, ANOTHER)).then();
    }

    @Test
    void a_message_about_an_unknown_line_changes_nothing() {
        given(directed).when(arrange(2, ARRANGEMENT)).then();
        running().when(arrange(2, ARRANGEMENT)).then();
        running().given(dropped()).when(arrange(2, ARRANGEMENT)).then();
    }

    @Test
    void a_line_the_provider_cannot_carry_out_is_reported() {
        running().given(decided).when(refuse(ARRANGEMENT)).then(refused);
    }

    @Test
    void a_refused_line_is_decided_again_for_a_fresh_arrangement() {
        running()
                .given(decided, refused)
                .when(decision(ANOTHER, List.of(mandate)))
                .then(decidedFor(ANOTHER, guidance));
    }

    @Test
    void a_refused_arrangement_is_not_asked_for_again() {
        running()
                .given(decided, refused)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(ARRANGEMENT_ALREADY_USED);
    }

    @Test
    void an_old_refusal_does_not_undo_a_new_decision() {
        var again = decidedFor(ANOTHER, guidance);
        running().given(decided, refused, again).when(refuse(ARRANGEMENT)).then();
    }

    @Test
    void what_the_provider_refused_outside_the_mandate_is_decided_anew_by_who_may() {
        var outside =
                new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("OUTSIDE_MANDATE"), List.of(COLLEAGUE));
        var higher = new Mandate(
                uuid(51),
                COLLEAGUE,
                List.of(YOUTH),
                euros(9_000),
                12,
                new Period(parse("2026-01-01"), parse("2026-12-31")));

        running()
                .given(decided)
                .when(new RecordLineRefused(
                        PLAN, GUIDANCE, ARRANGEMENT, new Label("OUTSIDE_MANDATE"), List.of(COLLEAGUE)))
                .then(outside);
        running()
                .given(decided, outside)
                .when(new DecideSupportLine(
                        PLAN,
                        GUIDANCE,
                        COLLEAGUE,
                        parse("2026-01-23"),
                        ANOTHER,
                        held(List.of(higher)),
                        List.of(),
                        Money.euro(5_000),
                        null,
                        parse("2026-01-23")))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        COLLEAGUE,
                        parse("2026-01-23"),
                        higher.uuid(),
                        ANOTHER,
                        guidance.withoutWords(),
                        1,
                        null));
    }

    private static ChangeSupportLine change(SupportLine content) {
        return new ChangeSupportLine(PLAN, GUIDANCE, content);
    }

    private static SupportLineDropped dropped() {
        return new SupportLineDropped(PLAN, GUIDANCE, NOTE);
    }

    private static RecordArranged arrange(int version, ArrangementId arrangement) {
        return new RecordArranged(
                PLAN, GUIDANCE, arrangement, version, Money.euro(790), new Label("change"), parse("2026-03-01"));
    }

    private static RecordLineRefused refuse(ArrangementId arrangement) {
        return new RecordLineRefused(PLAN, GUIDANCE, arrangement, new Label("NOT_OFFERED"), null);
    }

    private static Mandate mandate(
            UUID uuid, ProfessionalId professional, LegalBasis law, Amount upTo, int months, String until) {
        var valid = new Period(parse("2026-01-01"), LocalDate.parse(until));
        return new Mandate(uuid, professional, List.of(law), upTo, months, valid);
    }
}
