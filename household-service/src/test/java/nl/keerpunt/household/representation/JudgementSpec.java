package nl.keerpunt.household.representation;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.representation.Kai.ALWAYS;
import static nl.keerpunt.household.representation.Kai.ANNE;
import static nl.keerpunt.household.representation.Kai.BRAM;
import static nl.keerpunt.household.representation.Kai.BY_ANNE;
import static nl.keerpunt.household.representation.Kai.BY_BRAM;
import static nl.keerpunt.household.representation.Kai.SELF;
import static nl.keerpunt.household.representation.Kai.STRANGER;
import static nl.keerpunt.household.representation.Kai.asked;
import static nl.keerpunt.household.representation.Kai.authorised;
import static nl.keerpunt.household.representation.Kai.unable;
import static nl.keerpunt.household.representation.LineLaw.JEUGDWET;
import static nl.keerpunt.household.representation.LineLaw.WMO;
import static nl.keerpunt.language.agreement.WayOut.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.keerpunt.household.representation.Answer.*;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.language.agreement.Verdict;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kai was born on 15 June 2012; agreement is judged on 1 May 2026, or at 18 where that is what it is about. */
class JudgementSpec {

    private static final String TODAY = "2026-05-01";
    private static final String AT_EIGHTEEN = "2030-06-15";
    private static final List<Representation> PARENTS = List.of(BY_ANNE, BY_BRAM);

    @Test
    void a_line_waits_for_the_parent_who_has_not_answered() {
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY)))
                .isInstanceOfSatisfying(
                        Verdict.Waiting.class,
                        waiting ->
                                assertThat(waiting.open()).extracting(Kai::told).containsExactly("bram"));
    }

    @Test
    void a_refusal_shows_by_whom_and_the_ways_out() {
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY), refused(BRAM, TODAY)))
                .isInstanceOfSatisfying(Verdict.Refused.class, refusal -> {
                    assertThat(refusal.stops()).hasSize(1);
                    var stop = refusal.stops().getFirst();
                    assertThat(stop.by()).containsExactly(BRAM.id());
                    assertThat(stop.waysOut())
                            .containsExactly(
                                    TALK_AGAIN,
                                    CHILD_PROTECTION_BOARD,
                                    SERIOUS_HARM,
                                    CHILD_PERSISTS,
                                    COURT_BETWEEN_PARENTS);
                });
    }

    @Test
    void a_refusal_of_youth_help_stops_no_line_of_another_law() {
        var answers = List.of(refused(ANNE, TODAY), new Agreed(ANNE, WMO, parse(TODAY)));

        assertThat(Judged.of(asked(JEUGDWET, TODAY), PARENTS, answers)).isInstanceOf(Verdict.Refused.class);
        assertThat(Judged.of(asked(WMO, TODAY), PARENTS, answers)).isEqualTo(new Verdict.Agreed());
    }

    @Test
    void whoever_changes_their_mind_is_heard_last() {
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY), refused(BRAM, "2026-04-01"), agreed(BRAM, TODAY)))
                .isEqualTo(new Verdict.Agreed());
        assertThat(youth(agreed(BRAM, "2026-04-01"), refused(BRAM, TODAY))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void an_answer_recorded_late_does_not_undo_a_later_one() {
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY), agreed(BRAM, TODAY), refused(BRAM, "2026-04-01")))
                .isEqualTo(new Verdict.Agreed());
    }

    @Test
    void what_is_answered_tomorrow_is_not_known_today() {
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY), agreed(BRAM, "2026-05-02")))
                .isInstanceOf(Verdict.Waiting.class);
    }

    @Test
    void nobody_without_the_right_is_heard() {
        assertThat(youth(refused(STRANGER, TODAY), agreed(SELF, TODAY), agreed(ANNE, TODAY), agreed(BRAM, TODAY)))
                .isEqualTo(new Verdict.Agreed());
        assertThat(youth(agreed(STRANGER, TODAY))).isInstanceOf(Verdict.Waiting.class);
    }

    @ParameterizedTest
    @CsvSource({
        // day of the child's answer, heard
        "2024-06-14, false",
        "2024-06-15, true"
    })
    void a_child_is_heard_from_the_twelfth_birthday_on(String day, boolean heard) {
        var verdict = youth(agreed(SELF, day), agreed(ANNE, TODAY), agreed(BRAM, TODAY));

        assertThat(verdict instanceof Verdict.Agreed).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({
        // authority until, day of the answer, agreed
        "2026-04-30, 2026-04-30, true",
        "2026-04-30, 2026-05-01, true",
        "2026-05-01, 2026-05-01, true"
    })
    void whoever_lost_authority_is_no_longer_waited_for(String until, String day, boolean agreed) {
        var known = List.of(BY_ANNE, new ParentalAuthority(BRAM, new Period(Kai.BORN, parse(until))));
        var answers = List.<Answer>of(agreed(SELF, TODAY), agreed(ANNE, TODAY), agreed(BRAM, day));

        assertThat(Judged.of(asked(JEUGDWET, TODAY), known, answers) instanceof Verdict.Agreed)
                .isEqualTo(agreed);
    }

    @ParameterizedTest
    @CsvSource({
        // authority from, heard
        "2026-04-15, true",
        "2026-04-16, false"
    })
    void an_answer_given_before_one_had_authority_does_not_count_after(String from, boolean heard) {
        var known = List.of(BY_ANNE, new ParentalAuthority(BRAM, ALWAYS.from(parse(from))));
        var answers = List.<Answer>of(agreed(SELF, TODAY), agreed(ANNE, TODAY), agreed(BRAM, "2026-04-15"));

        assertThat(Judged.of(asked(JEUGDWET, TODAY), known, answers) instanceof Verdict.Agreed)
                .isEqualTo(heard);
    }

    @Test
    void serious_harm_passes_by_the_parents_and_not_the_child() {
        assertThat(youth(agreed(SELF, TODAY), refused(ANNE, TODAY), went(SERIOUS_HARM, TODAY)))
                .isEqualTo(new Verdict.Agreed());
        assertThat(youth(refused(SELF, TODAY), agreed(ANNE, TODAY), went(SERIOUS_HARM, TODAY)))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_child_persists_only_after_a_refusal() {
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY), went(CHILD_PERSISTS, TODAY)))
                .isInstanceOf(Verdict.Waiting.class);
        assertThat(youth(agreed(SELF, TODAY), agreed(ANNE, TODAY), refused(BRAM, TODAY), went(CHILD_PERSISTS, TODAY)))
                .isEqualTo(new Verdict.Agreed());
    }

    @Test
    void what_was_decided_before_a_refusal_is_no_answer_to_it() {
        assertThat(youth(
                        agreed(SELF, TODAY),
                        agreed(ANNE, TODAY),
                        went(SERIOUS_HARM, "2026-04-01"),
                        refused(BRAM, "2026-04-02")))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_way_that_the_law_does_not_give_here_lifts_nothing() {
        assertThat(youth(agreed(SELF, TODAY), refused(ANNE, TODAY), agreed(BRAM, TODAY), went(EX_OFFICIO, TODAY)))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(youth(agreed(SELF, TODAY), refused(ANNE, TODAY), agreed(BRAM, TODAY), went(TALK_AGAIN, TODAY)))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void without_time_to_ask_it_goes_on_unless_somebody_already_refused() {
        var atEleven = asked(JEUGDWET, "2024-01-01");
        var urgent = went(NO_TIME_TO_ASK, "2024-01-01");

        assertThat(Judged.of(atEleven, PARENTS, List.of(urgent))).isEqualTo(new Verdict.Agreed());
        assertThat(Judged.of(atEleven, PARENTS, List.of(refused(ANNE, "2024-01-01"), urgent)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refusal ->
                                assertThat(refusal.stops().getFirst().waysOut()).doesNotContain(NO_TIME_TO_ASK));
    }

    @Test
    void of_two_parents_who_speak_for_each_other_a_refusal_stops_the_line() {
        var answers = List.<Answer>of(new Agreed(ANNE, WMO, parse(TODAY)), new Refused(BRAM, WMO, parse(TODAY)));

        assertThat(Judged.of(asked(WMO, TODAY), PARENTS, answers)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void whoever_was_authorised_is_heard_while_the_member_is_silent() {
        var known = List.<Representation>of(authorised(BRAM, WMO));
        var byBram = new Agreed(BRAM, WMO, parse(AT_EIGHTEEN));
        var bySelf = new Refused(SELF, WMO, parse(AT_EIGHTEEN));

        assertThat(Judged.of(asked(WMO, AT_EIGHTEEN), known, List.of(byBram))).isEqualTo(new Verdict.Agreed());
        assertThat(Judged.of(asked(WMO, AT_EIGHTEEN), known, List.of(byBram, bySelf)))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_written_refusal_stops_the_line_unless_there_are_well_founded_reasons() {
        var known =
                List.of(new Mentorship(BRAM, ALWAYS), unable(JEUGDWET), new EarlierRefusal(Set.of(JEUGDWET), ALWAYS));
        var byMentor = agreed(BRAM, AT_EIGHTEEN);
        var asked = asked(JEUGDWET, AT_EIGHTEEN);

        assertThat(Judged.of(asked, known, List.of(byMentor)))
                .isInstanceOfSatisfying(Verdict.Refused.class, refusal -> {
                    assertThat(refusal.stops().getFirst().by()).containsExactly(SELF.id());
                    assertThat(refusal.stops().getFirst().waysOut()).containsExactly(TALK_AGAIN, WELL_FOUNDED_REASONS);
                });
        assertThat(Judged.of(asked, known, List.of(byMentor, went(WELL_FOUNDED_REASONS, AT_EIGHTEEN))))
                .isEqualTo(new Verdict.Agreed());
    }

    @Test
    void the_right_to_agree_is_told_by_id() {
        assertThat(Judged.mayAnswer(ANNE, asked(JEUGDWET, TODAY), PARENTS)).isTrue();
        assertThat(Judged.mayAnswer(BRAM, asked(WMO, AT_EIGHTEEN), List.of(authorised(BRAM, WMO))))
                .isTrue();
        assertThat(Judged.mayAnswer(STRANGER, asked(JEUGDWET, TODAY), PARENTS)).isFalse();
    }

    private static Verdict youth(Answer... answers) {
        return Judged.of(asked(JEUGDWET, TODAY), PARENTS, List.of(answers));
    }

    private static Answer agreed(Speaker by, String on) {
        return new Agreed(by, JEUGDWET, parse(on));
    }

    private static Answer refused(Speaker by, String on) {
        return new Refused(by, JEUGDWET, parse(on));
    }

    private static Answer went(WayOut way, String on) {
        return new WentWithout(way, JEUGDWET, parse(on));
    }
}
