package nl.keerpunt.household.representation;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.representation.Kai.ALWAYS;
import static nl.keerpunt.household.representation.Kai.ANNE;
import static nl.keerpunt.household.representation.Kai.BRAM;
import static nl.keerpunt.household.representation.Kai.BY_ANNE;
import static nl.keerpunt.household.representation.Kai.BY_BRAM;
import static nl.keerpunt.household.representation.Kai.GITA;
import static nl.keerpunt.household.representation.Kai.asked;
import static nl.keerpunt.household.representation.Kai.authorised;
import static nl.keerpunt.household.representation.Kai.kin;
import static nl.keerpunt.household.representation.Kai.told;
import static nl.keerpunt.household.representation.Kai.unable;
import static nl.keerpunt.household.representation.LineLaw.JEUGDWET;
import static nl.keerpunt.household.representation.LineLaw.WMO;
import static nl.keerpunt.language.agreement.WayOut.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.household.representation.Requirement.*;
import nl.keerpunt.language.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kai was born on 15 June 2012. */
class YouthAgreementSpec {

    private static final String AT_ELEVEN = "2024-01-01";
    private static final String AT_THIRTEEN = "2026-01-01";
    private static final String AT_SIXTEEN = "2029-01-01";
    private static final String AT_NINETEEN = "2032-01-01";

    @ParameterizedTest
    @CsvSource({
        // day, who
        "2024-06-14, anne",
        "2024-06-15, kai anne",
        "2028-06-14, kai anne",
        "2028-06-15, kai"
    })
    void a_birthday_changes_who_is_asked_on_the_day_itself(String day, String who) {
        assertThat(String.join(" ", told(WhoAgrees.needed(asked(JEUGDWET, day), List.of(BY_ANNE)))))
                .isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({
        // day, who
        "2025-12-31, kai anne bram",
        "2026-01-01, kai anne"
    })
    void a_parent_is_asked_while_the_authority_lasts(String day, String who) {
        var until = new ParentalAuthority(BRAM, new Period(Kai.BORN, parse("2025-12-31")));

        assertThat(String.join(" ", told(WhoAgrees.needed(asked(JEUGDWET, day), List.of(BY_ANNE, until)))))
                .isEqualTo(who);
    }

    @Test
    void each_agreement_names_its_article() {
        assertThat(WhoAgrees.needed(asked(JEUGDWET, AT_THIRTEEN), List.of(BY_ANNE))
                        .needs())
                .extracting(need -> need.why().source())
                .containsExactly("Jeugdwet, art. 7.3.4, eerste lid", "Jeugdwet, art. 7.3.4, tweede lid");
    }

    @Test
    void beside_a_child_of_twelve_parents_can_be_passed_by_for_two_reasons_alone() {
        var parent = WhoAgrees.needed(asked(JEUGDWET, AT_THIRTEEN), List.of(BY_ANNE))
                .needs()
                .getLast();

        assertThat(parent.waysOut()).containsExactly(TALK_AGAIN, CHILD_PROTECTION_BOARD, SERIOUS_HARM, CHILD_PERSISTS);
    }

    @Test
    void two_parents_can_take_their_dispute_to_court() {
        var needs = WhoAgrees.needed(asked(JEUGDWET, AT_ELEVEN), List.of(BY_ANNE, BY_BRAM))
                .needs();

        assertThat(needs)
                .allSatisfy(need -> assertThat(need.waysOut())
                        .containsExactly(TALK_AGAIN, CHILD_PROTECTION_BOARD, NO_TIME_TO_ASK, COURT_BETWEEN_PARENTS));
    }

    @ParameterizedTest
    @CsvSource({
        // day, who
        "2024-01-01, anne bram",
        "2026-01-01, anne bram",
        "2029-01-01, anne bram"
    })
    void for_a_minor_who_cannot_weigh_it_those_with_authority_agree(String day, String who) {
        var known = List.of(BY_ANNE, BY_BRAM, unable(JEUGDWET));

        assertThat(String.join(" ", told(WhoAgrees.needed(asked(JEUGDWET, day), known))))
                .isEqualTo(who);
    }

    @Test
    void being_unable_to_weigh_one_kind_of_help_says_nothing_of_another() {
        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_SIXTEEN), List.of(BY_ANNE, unable(WMO)))))
                .containsExactly("kai");
    }

    @Test
    void parental_authority_has_ended_at_eighteen() {
        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), List.of(BY_ANNE, unable(JEUGDWET)))))
                .containsExactly("nobody");
    }

    @Test
    void for_an_adult_who_cannot_weigh_it_whoever_was_appointed_agrees() {
        var known = List.of(
                unable(JEUGDWET),
                new Mentorship(GITA, ALWAYS),
                authorised(BRAM, JEUGDWET),
                kin(ANNE, Closeness.PARENT));

        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), known))).containsExactly("gita");
    }

    @Test
    void without_anybody_appointed_whoever_was_authorised_in_writing_agrees() {
        var known = List.of(unable(JEUGDWET), authorised(BRAM, JEUGDWET), kin(ANNE, Closeness.PARTNER));

        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), known))).containsExactly("bram");
    }

    @Test
    void without_anybody_authorised_the_partner_agrees() {
        var known = List.of(unable(JEUGDWET), kin(ANNE, Closeness.PARENT), kin(BRAM, Closeness.PARTNER));

        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), known))).containsExactly("bram");
    }

    @ParameterizedTest
    @EnumSource(
            value = Closeness.class,
            names = {"PARENT", "CHILD", "SIBLING", "GRANDPARENT"})
    void without_a_partner_one_of_the_family_agrees(Closeness closeness) {
        var known = List.of(unable(JEUGDWET), kin(ANNE, closeness), kin(BRAM, Closeness.SIBLING));

        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), known))).containsExactly("anne|bram");
    }

    @Test
    void the_act_on_youth_names_no_grandchild() {
        var known = List.of(unable(JEUGDWET), kin(ANNE, Closeness.GRANDCHILD));

        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), known))).containsExactly("nobody");
    }

    @Test
    void a_mentor_does_not_speak_for_whoever_can_weigh_it() {
        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_NINETEEN), List.of(new Mentorship(GITA, ALWAYS)))))
                .containsExactly("kai");
    }

    @ParameterizedTest
    @CsvSource({
        // day, followed
        "2028-06-14, false",
        "2028-06-15, true",
        "2032-01-01, true"
    })
    void a_written_refusal_is_followed_from_sixteen_on(String day, boolean followed) {
        var known = List.of(BY_ANNE, unable(JEUGDWET), new EarlierRefusal(Set.of(JEUGDWET), ALWAYS));

        assertThat(WhoAgrees.needed(asked(JEUGDWET, day), known) instanceof RefusedBefore)
                .isEqualTo(followed);
    }

    @Test
    void a_written_refusal_of_whoever_can_still_say_so_is_only_paper() {
        var known = List.<Representation>of(new EarlierRefusal(Set.of(JEUGDWET), ALWAYS));

        assertThat(told(WhoAgrees.needed(asked(JEUGDWET, AT_SIXTEEN), known))).containsExactly("kai");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void within_each_measure_nobody_is_asked(Measure measure) {
        var within = new AgreementAsked(Kai.ID, Kai.BORN, JEUGDWET, true, parse(AT_THIRTEEN));

        assertThat(WhoAgrees.needed(within, List.of(BY_ANNE, new ProtectionMeasure(measure, ALWAYS))))
                .isInstanceOf(NotNeeded.class);
    }

    @ParameterizedTest
    @CsvSource({
        // day, needed
        "2026-03-31, false",
        "2026-04-01, true"
    })
    void once_the_measure_has_ended_agreement_is_asked_again(String day, boolean needed) {
        var ended = new ProtectionMeasure(Measure.CHILD_PROTECTION, new Period(Kai.BORN, parse("2026-03-31")));
        var within = new AgreementAsked(Kai.ID, Kai.BORN, JEUGDWET, true, parse(day));

        assertThat(WhoAgrees.needed(within, List.of(BY_ANNE, ended)) instanceof Needed)
                .isEqualTo(needed);
    }
}
