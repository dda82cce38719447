package nl.keerpunt.platform.access;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.platform.access.Disclosure.Part;
import nl.keerpunt.platform.access.Disclosure.Subject;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Role by part of a line: what is shown to whom. */
class DisclosureSpec {

    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis DEBT_HELP = new LegalBasis("WGS");

    private final Subject line = new Subject(YOUTH, false, true);

    /** Working under the law of the line or not, with the claims debt and care or not: which parts are shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCESS        | WMO      | none      | FRAME",
                "ACCESS        | WMO      | debt      | FRAME",
                "ACCESS        | WMO      | care      | FRAME",
                "ACCESS        | WMO      | debt care | FRAME",
                "ACCESS        | JEUGDWET | none      | FRAME CONTENT WORDS",
                "ACCESS        | JEUGDWET | debt      | FRAME CONTENT WORDS DEBT_AMOUNTS",
                "ACCESS        | JEUGDWET | care      | FRAME CONTENT WORDS MEDICAL",
                "ACCESS        | JEUGDWET | debt care | FRAME CONTENT WORDS DEBT_AMOUNTS MEDICAL",
                "DIRECTOR      | WMO      | none      | FRAME",
                "DIRECTOR      | WMO      | debt care | FRAME",
                "DIRECTOR      | JEUGDWET | none      | FRAME CONTENT WORDS",
                "DIRECTOR      | JEUGDWET | debt      | FRAME CONTENT WORDS DEBT_AMOUNTS",
                "DIRECTOR      | JEUGDWET | care      | FRAME CONTENT WORDS MEDICAL",
                "DIRECTOR      | JEUGDWET | debt care | FRAME CONTENT WORDS DEBT_AMOUNTS MEDICAL",
                "CONTROLLER    | WMO      | none      | FRAME CONTENT DEBT_AMOUNTS",
                "CONTROLLER    | JEUGDWET | debt care | FRAME CONTENT DEBT_AMOUNTS",
                "ADMINISTRATOR | JEUGDWET | debt care | ''",
                "PROVIDER      | WMO      | none      | FRAME CONTENT DEBT_AMOUNTS",
                "PROVIDER      | JEUGDWET | debt care | FRAME CONTENT DEBT_AMOUNTS"
            })
    void the_table_says_what_is_shown(Role role, String law, String claims, String parts) {
        var viewer = viewer(role, new LegalBasis(law), claims.contains("debt"), claims.contains("care"), false);

        assertThat(shown(line, viewer)).isEqualTo(parts(parts));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_without_a_role_sees_anything(Part part) {
        var nobody = new Viewer("kim", Set.of(), Set.of(YOUTH, DEBT_HELP), true, true, true);

        assertThat(Disclosure.shows(part, line, nobody)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ACCESS", "DIRECTOR", "CONTROLLER", "PROVIDER"},
            mode = Mode.EXCLUDE)
    void a_role_that_the_table_does_not_name_sees_nothing(Role role) {
        assertThat(shown(line, viewer(role, YOUTH, true, true, true))).isEmpty();
    }

    @Test
    void a_provider_reads_the_words_that_are_its_own() {
        var own = new Subject(YOUTH, true, false);

        assertThat(shown(own, viewer(Role.PROVIDER, WMO, false, false, false)))
                .isEqualTo(parts("FRAME CONTENT WORDS DEBT_AMOUNTS"));
    }

    @Test
    void a_professional_who_is_a_controller_besides_looks_as_a_professional() {
        var both = new Viewer("noor", Set.of(Role.DIRECTOR, Role.CONTROLLER), Set.of(WMO), false, false, false);

        assertThat(shown(line, both)).isEqualTo(parts("FRAME"));
    }

    @Test
    void amounts_of_debt_help_are_a_part_of_their_own() {
        assertThat(Part.amountsUnder(DEBT_HELP)).isEqualTo(Part.DEBT_AMOUNTS);
        assertThat(Part.amountsUnder(YOUTH)).isEqualTo(Part.CONTENT);
        assertThat(Part.amountsUnder(null)).isEqualTo(Part.CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_PRACTITIONER, MEDICAL",
        "MEDICAL_SPECIALIST, MEDICAL",
        "YOUTH_DOCTOR, MEDICAL",
        "CERTIFIED_INSTITUTION, WORDS",
        "COURT_ORDER, WORDS"
    })
    void what_a_doctor_wrote_is_medical(LawfulGround ground, Part part) {
        assertThat(Part.referralBy(ground)).isEqualTo(part);
    }

    @Test
    void who_wrote_a_line_knows_its_content_and_no_more() {
        var own = new Subject(DEBT_HELP, true, false);

        assertThat(shown(own, viewer(Role.ACCESS, WMO, false, false, false))).isEqualTo(parts("FRAME CONTENT WORDS"));
    }

    @Test
    void what_a_household_does_by_itself_is_under_no_law() {
        var own = new Subject(null, false, false);

        assertThat(shown(own, viewer(Role.ACCESS, WMO, false, false, false))).isEqualTo(parts("FRAME CONTENT WORDS"));
    }

    @Test
    void across_laws_only_what_is_connected_is_shown() {
        var across = viewer(Role.ACCESS, WMO, false, false, true);

        assertThat(shown(new Subject(YOUTH, false, true), across)).isEqualTo(parts("FRAME CONTENT WORDS"));
        assertThat(shown(new Subject(YOUTH, false, false), across)).isEqualTo(parts("FRAME"));
    }

    @Test
    void somebody_works_under_the_laws_of_the_mandates_that_hold_today() {
        var noor = new ProfessionalId("noor");
        var valid = new Period(parse("2026-01-01"), parse("2026-06-30"));
        var mandate = new Mandate(new UUID(0, 1), noor, List.of(WMO, YOUTH), new Amount(1), 1, valid);
        var caller = new Caller("noor", Set.of(Role.ACCESS), new MunicipalityCode("0307"), "north", null, false, false);

        assertThat(Viewer.of(caller, List.of(mandate), parse("2026-06-30"), false)
                        .laws())
                .containsExactlyInAnyOrder(WMO, YOUTH);
        assertThat(Viewer.of(caller, List.of(mandate), parse("2026-07-01"), false)
                        .laws())
                .isEmpty();
    }

    @Test
    void who_substitutes_works_under_its_laws_while_the_other_is_away() {
        var caller = new Caller("sam", Set.of(Role.ACCESS), new MunicipalityCode("0307"), "north", null, false, false);
        var year = new Period(parse("2026-01-01"), parse("2026-12-31"));
        var away = List.of(new Period(parse("2026-07-06"), parse("2026-07-24")));
        var mandate = new Mandate(
                new UUID(0, 1), new ProfessionalId("sam"), List.of(WMO), new Amount(1), 1, year, List.of(), away);

        assertThat(Viewer.of(caller, List.of(mandate), parse("2026-07-24"), false)
                        .laws())
                .containsExactly(WMO);
        assertThat(Viewer.of(caller, List.of(mandate), parse("2026-07-25"), false)
                        .laws())
                .isEmpty();
    }

    @Test
    void who_carries_the_claim_debt_works_under_the_law_of_debt_help() {
        var caller = new Caller("noor", Set.of(Role.ACCESS), new MunicipalityCode("0307"), "north", null, true, false);

        assertThat(Viewer.of(caller, List.of(), parse("2026-07-01"), false).laws())
                .containsExactly(DEBT_HELP);
    }

    private static Viewer viewer(Role role, LegalBasis law, boolean debt, boolean care, boolean acrossLaws) {
        return new Viewer("noor", Set.of(role), Set.of(law), debt, care, acrossLaws);
    }

    private static Set<Part> shown(Subject line, Viewer viewer) {
        var shown = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (Disclosure.shows(part, line, viewer)) {
                shown.add(part);
            }
        }
        return shown;
    }

    private static Set<Part> parts(String names) {
        var parts = EnumSet.noneOf(Part.class);
        for (var name : names.split(" ")) {
            if (!name.isEmpty()) {
                parts.add(Part.valueOf(name));
            }
        }
        return parts;
    }
}
