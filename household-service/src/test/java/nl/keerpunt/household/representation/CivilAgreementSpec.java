package nl.keerpunt.household.representation;

import static nl.keerpunt.household.representation.Kai.ALWAYS;
import static nl.keerpunt.household.representation.Kai.ANNE;
import static nl.keerpunt.household.representation.Kai.BRAM;
import static nl.keerpunt.household.representation.Kai.BY_ANNE;
import static nl.keerpunt.household.representation.Kai.BY_BRAM;
import static nl.keerpunt.household.representation.Kai.BY_GITA;
import static nl.keerpunt.household.representation.Kai.GITA;
import static nl.keerpunt.household.representation.Kai.SUPERVISED;
import static nl.keerpunt.household.representation.Kai.asked;
import static nl.keerpunt.household.representation.Kai.authorised;
import static nl.keerpunt.household.representation.Kai.kin;
import static nl.keerpunt.household.representation.Kai.told;
import static nl.keerpunt.household.representation.Kai.unable;
import static nl.keerpunt.household.representation.LineLaw.JEUGDWET;
import static nl.keerpunt.household.representation.LineLaw.PARTICIPATIEWET;
import static nl.keerpunt.household.representation.LineLaw.WGS;
import static nl.keerpunt.household.representation.LineLaw.WMO;
import static nl.keerpunt.language.agreement.WayOut.EX_OFFICIO;
import static nl.keerpunt.language.agreement.WayOut.SUBDISTRICT_COURT;
import static nl.keerpunt.language.agreement.WayOut.TALK_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kai was born on 15 June 2012. */
class CivilAgreementSpec {

    private static final String AT_SEVENTEEN = "2030-06-14";
    private static final String AT_EIGHTEEN = "2030-06-15";

    @ParameterizedTest
    @CsvSource({"WMO", "PARTICIPATIEWET", "WGS"})
    void of_two_parents_one_agrees_for_both(LineLaw law) {
        assertThat(told(WhoAgrees.needed(asked(law, AT_SEVENTEEN), List.of(BY_ANNE, BY_BRAM))))
                .containsExactly("anne|bram");
    }

    @Test
    void a_guardian_agrees_for_a_minor() {
        assertThat(told(WhoAgrees.needed(asked(WMO, AT_SEVENTEEN), List.of(BY_GITA))))
                .containsExactly("gita");
    }

    @ParameterizedTest
    @CsvSource({"WMO", "PARTICIPATIEWET", "WGS"})
    void from_eighteen_on_one_agrees_oneself(LineLaw law) {
        assertThat(told(WhoAgrees.needed(asked(law, AT_EIGHTEEN), List.of(BY_ANNE, BY_BRAM))))
                .containsExactly("kai");
    }

    @Test
    void a_measure_for_youth_help_replaces_no_other_agreement() {
        var within = new AgreementAsked(
                Kai.ID, Kai.BORN, WMO, true, asked(WMO, AT_SEVENTEEN).day());

        assertThat(told(WhoAgrees.needed(within, List.of(BY_ANNE, SUPERVISED)))).containsExactly("anne");
    }

    @Test
    void whoever_was_authorised_for_that_law_may_agree_instead() {
        assertThat(told(WhoAgrees.needed(
                        asked(WMO, AT_EIGHTEEN), List.of(authorised(BRAM, WMO), authorised(GITA, WGS)))))
                .containsExactly("kai(bram)");
    }

    @Test
    void under_a_curator_a_power_of_attorney_has_ended() {
        assertThat(told(WhoAgrees.needed(
                        asked(WGS, AT_EIGHTEEN), List.of(new Curatorship(GITA, ALWAYS), authorised(BRAM, WGS)))))
                .containsExactly("kai", "gita");
    }

    @ParameterizedTest
    @CsvSource({
        // law, mentor, administrator
        "WMO, kai gita, kai",
        "PARTICIPATIEWET, kai, kai gita",
        "WGS, kai, kai gita"
    })
    void a_mentor_speaks_on_care_and_an_administrator_on_money(LineLaw law, String mentor, String administrator) {
        assertThat(String.join(
                        " ", told(WhoAgrees.needed(asked(law, AT_EIGHTEEN), List.of(new Mentorship(GITA, ALWAYS))))))
                .isEqualTo(mentor);
        assertThat(String.join(
                        " ",
                        told(WhoAgrees.needed(asked(law, AT_EIGHTEEN), List.of(new Administration(GITA, ALWAYS))))))
                .isEqualTo(administrator);
    }

    @Test
    void the_judge_can_authorise_what_an_administrator_refuses() {
        var administrator = WhoAgrees.needed(asked(WGS, AT_EIGHTEEN), List.of(new Administration(GITA, ALWAYS)))
                .needs()
                .getLast();

        assertThat(administrator.waysOut()).containsExactly(TALK_AGAIN, SUBDISTRICT_COURT);
    }

    @ParameterizedTest
    @CsvSource({"WMO", "PARTICIPATIEWET", "WGS"})
    void a_curator_speaks_on_care_and_on_money(LineLaw law) {
        var known = List.<Representation>of(new Curatorship(GITA, ALWAYS));

        assertThat(told(WhoAgrees.needed(asked(law, AT_EIGHTEEN), known))).containsExactly("kai", "gita");
    }

    @Test
    void for_whoever_cannot_weigh_support_the_appointed_and_the_authorised_stand_equal() {
        var known =
                List.of(unable(WMO), new Mentorship(GITA, ALWAYS), authorised(BRAM, WMO), kin(ANNE, Closeness.PARTNER));

        assertThat(told(WhoAgrees.needed(asked(WMO, AT_EIGHTEEN), known))).containsExactly("bram|gita");
    }

    @ParameterizedTest
    @EnumSource(
            value = Closeness.class,
            names = {"PARENT", "CHILD", "SIBLING", "GRANDPARENT", "GRANDCHILD"})
    void without_them_the_partner_agrees_before_the_family(Closeness family) {
        assertThat(told(WhoAgrees.needed(
                        asked(WMO, AT_EIGHTEEN),
                        List.of(unable(WMO), kin(ANNE, Closeness.PARTNER), kin(BRAM, family)))))
                .containsExactly("anne");
        assertThat(told(WhoAgrees.needed(asked(WMO, AT_EIGHTEEN), List.of(unable(WMO), kin(BRAM, family)))))
                .containsExactly("bram");
    }

    @Test
    void over_money_nobody_speaks_merely_by_being_near() {
        assertThat(told(WhoAgrees.needed(asked(WGS, AT_EIGHTEEN), List.of(unable(WGS), kin(ANNE, Closeness.PARENT)))))
                .containsExactly("nobody");
    }

    @Test
    void over_money_whoever_was_appointed_goes_before_whoever_was_authorised() {
        var known = List.of(unable(WGS), new Administration(GITA, ALWAYS), authorised(BRAM, WGS));

        assertThat(told(WhoAgrees.needed(asked(WGS, AT_EIGHTEEN), known))).containsExactly("gita");
    }

    @Test
    void partners_agree_both_to_income_support() {
        var needs = WhoAgrees.needed(asked(PARTICIPATIEWET, AT_EIGHTEEN), List.of(kin(ANNE, Closeness.PARTNER)))
                .needs();

        assertThat(needs).extracting(Kai::told).containsExactly("kai", "anne");
        assertThat(needs.getLast().waysOut()).containsExactly(TALK_AGAIN, EX_OFFICIO);
    }

    @Test
    void partners_do_not_agree_to_each_others_debt_help() {
        assertThat(told(WhoAgrees.needed(asked(WGS, AT_EIGHTEEN), List.of(kin(ANNE, Closeness.PARTNER)))))
                .containsExactly("kai");
    }

    @Test
    void a_law_that_nobody_has_read_yet_is_not_known() {
        assertThat(LineLaw.of(new LegalBasis("JEUGDWET"))).contains(JEUGDWET);
        assertThat(LineLaw.of(new LegalBasis("WI_2021"))).isEmpty();
    }
}
