package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static nl.keerpunt.provider.arrangement.Anna.ANNA;
import static nl.keerpunt.provider.arrangement.Anna.HEARD_AT;
import static nl.keerpunt.provider.arrangement.Anna.TODAY;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.MUNICIPALITY;
import static nl.keerpunt.provider.arrangement.AnyLife.REASON;
import static nl.keerpunt.provider.arrangement.Reason.GROUND_OF_ANOTHER_LAW;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Reason.OUTSIDE_MANDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.mandate.Held;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.Authority.UnderMandate;
import nl.keerpunt.provider.authority.ByLaw;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.authority.Decider.BoundByLaw;
import nl.keerpunt.provider.authority.Decider.Mandated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On what money is committed, whatever way leads to it. */
class JudgingSpec {

    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final UUID MANDATE = new UUID(0, 8);
    private static final List<ProfessionalId> OTHERS = List.of(new ProfessionalId("bram"));
    private static final ByLaw REFERRAL = new ByLaw(
            LawfulGround.GENERAL_PRACTITIONER,
            Personal.of(HOUSEHOLD, "Dr. Visser"),
            Personal.of(HOUSEHOLD, "Letter of 3 January"));

    @ParameterizedTest
    @EnumSource
    void a_mandate_carries_what_costs_all_of_it_on_its_last_day(Way way) {
        var mandate = mandate(way.price, way.months, TODAY);

        assertThat(authority(way, WMO, holding(mandate, 1))).isEqualTo(under(way, mandate, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_cent_more_lies_outside_it(Way way) {
        outside(way, holding(mandate(way.price.minus(new Money(1)), way.months, TODAY), 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_month_longer_lies_outside_it(Way way) {
        outside(way, holding(mandate(way.price, way.months - 1, TODAY), 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_mandate_that_has_expired_carries_nothing(Way way) {
        outside(way, holding(mandate(way.price, way.months, TODAY.minusDays(1)), 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_mandate_carries_nothing_before_its_first_day(Way way) {
        var mandate = mandate(way.price, way.months, TODAY);

        outside(way, new Mandated(ANNA, mandate.valid().from().minusDays(1), held(mandate, 1), HEARD_AT, OTHERS));
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_mandate_carries_nothing_after_its_last_day(Way way) {
        var withdrawn = mandate(way.price, way.months, parse("2026-12-31")).until(TODAY.minusDays(1));

        outside(way, holding(withdrawn, 2));
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_mandate_is_named_as_it_was_heard_until_its_last_day(Way way) {
        var withdrawn = mandate(way.price, way.months, parse("2026-12-31")).until(TODAY);

        assertThat(authority(way, WMO, holding(withdrawn, 2))).isEqualTo(under(way, withdrawn, 2));
    }

    @ParameterizedTest
    @EnumSource
    void a_mandate_under_another_law_carries_nothing(Way way) {
        outside(way, JEUGDWET, holding(mandate(way.price, way.months, TODAY), 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_mandate_carries_the_products_that_it_names(Way way) {
        var mandate = limited(way, List.of(new Label("45A04"), new Label("02A05")), List.of());

        assertThat(authority(way, WMO, holding(mandate, 1))).isEqualTo(under(way, mandate, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_mandate_for_another_product_carries_nothing(Way way) {
        outside(way, holding(limited(way, List.of(new Label("45A04")), List.of()), 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_substitute_carries_while_the_other_is_away(Way way) {
        var away = List.of(new Period(TODAY, TODAY));
        var mandate = limited(way, List.of(), away);

        assertThat(authority(way, WMO, holding(mandate, 1))).isEqualTo(under(way, mandate, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_substitute_carries_nothing_while_the_other_is_there(Way way) {
        var yesterday = TODAY.minusDays(1);
        var away = List.of(new Period(yesterday, yesterday));

        outside(way, holding(limited(way, List.of(), away), 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_mandate_of_another_carries_nothing(Way way) {
        var mandate = mandate(way.price, way.months, TODAY);

        outside(way, new Mandated(new ProfessionalId("clara"), TODAY, held(mandate, 1), HEARD_AT, OTHERS));
    }

    @ParameterizedTest
    @EnumSource
    void who_has_no_mandate_commits_nothing(Way way) {
        outside(way, new Mandated(ANNA, TODAY, List.of(), HEARD_AT, OTHERS));
    }

    @ParameterizedTest
    @EnumSource
    void a_referral_commits_without_a_mandate_under_its_own_law(Way way) {
        assertThat(authority(way, JEUGDWET, new BoundByLaw(ANNA, TODAY, REFERRAL)))
                .isEqualTo(new Authority(ANNA, TODAY, way.price, null, REFERRAL));
    }

    @ParameterizedTest
    @EnumSource
    void a_referral_commits_nothing_under_another_law(Way way) {
        refused(way, WMO, new BoundByLaw(ANNA, TODAY, REFERRAL), GROUND_OF_ANOTHER_LAW, null);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_referral_says_is_kept_under_the_key_of_its_own_household(Way way) {
        var neighbours = new HouseholdId(MUNICIPALITY, new UUID(0, 3));
        var strange = new ByLaw(LawfulGround.COURT_ORDER, null, Personal.of(neighbours, "Order 12"));

        refused(way, JEUGDWET, new BoundByLaw(ANNA, TODAY, strange), OTHER_HOUSEHOLD, null);
    }

    @ParameterizedTest
    @EnumSource
    void every_ground_has_its_own_law(LawfulGround ground) {
        assertThat(new ByLaw(ground, null, null).ground().law()).isEqualTo(JEUGDWET);
    }

    @ParameterizedTest
    @EnumSource
    void a_retry_after_the_mandate_was_withdrawn_is_still_a_retry(Way way) {
        var current = way.past(WMO);
        for (var event : Arrangement.decide(way.command(WMO, Anna.DECIDES), current)) {
            current = Arrangement.evolve(current, event);
        }

        assertThat(Arrangement.decide(
                        way.command(WMO, new Mandated(ANNA, TODAY, List.of(), HEARD_AT, List.of())), current))
                .isEmpty();
    }

    @Test
    void the_first_mandate_that_suffices_is_named() {
        var small = mandate(Money.euro(1), 12, TODAY);
        var large = new Mandate(new UUID(0, 9), ANNA, List.of(WMO), new Amount(30_000), 3, new Period(TODAY, TODAY));
        var decider = new Mandated(
                ANNA, TODAY, List.of(new Held(small, 1), new Held(large, 3), new Held(large, 4)), HEARD_AT, OTHERS);

        assertThat(authority(Way.AGREE, WMO, decider).mandate()).isEqualTo(new UnderMandate(large.uuid(), 3, HEARD_AT));
    }

    /** So that resuming it, which asks for that money again, needs no new decision. */
    @Test
    void what_a_pause_releases_counts_as_if_it_were_resumed() {
        var paused = Arrangement.evolve(
                Way.CHANGE.past(WMO), new ArrangementPaused(ID, HOUSEHOLD, parse("2026-02-01"), REASON, null));

        assertThat(authority(Way.CHANGE, WMO, Anna.DECIDES, paused).price()).isEqualTo(Way.CHANGE.price);
    }

    private static void outside(Way way, Mandated decider) {
        outside(way, WMO, decider);
    }

    private static void outside(Way way, LegalBasis law, Mandated decider) {
        refused(way, law, decider, OUTSIDE_MANDATE, OTHERS);
    }

    /** To a professional a refusal is an answer, to a plan a fact that travels back. */
    private static void refused(
            Way way, LegalBasis law, Decider decider, Reason reason, @Nullable List<ProfessionalId> mayDecide) {
        var command = way.command(law, decider);
        if (way == Way.AGREE_BY_PLAN) {
            assertThat(Arrangement.decide(command, way.past(law)))
                    .isEqualTo(List.of(Way.refused(reason.name(), mayDecide)));
            return;
        }
        assertThatThrownBy(() -> Arrangement.decide(command, way.past(law)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Authority authority(Way way, LegalBasis law, Decider decider) {
        return authority(way, law, decider, way.past(law));
    }

    private static Authority authority(Way way, LegalBasis law, Decider decider, Arrangement current) {
        var event = Arrangement.decide(way.command(law, decider), current).getFirst();
        return requireNonNull(Commitment.of(event).orElseThrow().authority());
    }

    private static Authority under(Way way, Mandate mandate, int version) {
        return new Authority(ANNA, TODAY, way.price, new UnderMandate(mandate.uuid(), version, HEARD_AT), null);
    }

    private static Mandated holding(Mandate mandate, int version) {
        return new Mandated(ANNA, TODAY, held(mandate, version), HEARD_AT, OTHERS);
    }

    private static List<Held> held(Mandate mandate, int version) {
        return List.of(new Held(mandate, version));
    }

    private static Mandate mandate(Money upTo, int months, LocalDate lastDay) {
        var valid = new Period(parse("2026-01-02"), lastDay);
        return new Mandate(MANDATE, ANNA, List.of(WMO), new Amount(upTo.cents()), months, valid);
    }

    private static Mandate limited(Way way, List<Label> products, List<Period> days) {
        var whole = mandate(way.price, way.months, TODAY);
        return new Mandate(MANDATE, ANNA, whole.laws(), whole.upTo(), whole.months(), whole.valid(), products, days);
    }
}
