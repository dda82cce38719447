package nl.keerpunt.household.leadtime;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.household.legalterm.TermFacts;
import org.junit.jupiter.api.Test;

/** Asked on Thursday 2 April 2026; Good Friday and Easter Monday are no working days. */
class LeadTimeSpec {

    private final TermFact asked = reached(Milestone.MELDING_RECEIVED, "2026-04-02");

    @Test
    void each_step_is_measured_in_days_and_in_working_days() {
        var facts = TermFacts.of(
                asked,
                reached(Milestone.MELDING_CONFIRMED, "2026-04-07"),
                reached(Milestone.FIRST_HELP_BEGUN, "2026-04-08"),
                reached(Milestone.REPORT_HANDED_OVER, "2026-04-30"),
                reached(Milestone.APPLICATION_MADE, "2026-05-01"),
                reached(Milestone.DECISION_SENT, "2026-05-11"));

        assertThat(LeadTime.of(facts))
                .containsExactly(
                        time(LeadStep.CONFIRMED, "2026-04-02", "2026-04-07", 5, 1),
                        time(LeadStep.REPORTED, "2026-04-02", "2026-04-30", 28, 17),
                        time(LeadStep.APPLIED, "2026-04-30", "2026-05-01", 1, 1),
                        time(LeadStep.DECIDED, "2026-05-01", "2026-05-11", 10, 5),
                        time(LeadStep.WHOLE_WAY, "2026-04-02", "2026-05-11", 39, 23),
                        time(LeadStep.HELPED, "2026-04-02", "2026-04-08", 6, 2));
    }

    @Test
    void what_was_not_made_or_came_before_is_not_measured() {
        var facts = TermFacts.of(
                asked,
                reached(Milestone.APPLICATION_MADE, "2026-04-10"),
                reached(Milestone.REPORT_HANDED_OVER, "2026-04-30"));

        assertThat(LeadTime.of(facts)).extracting(LeadTime::step).containsExactly(LeadStep.REPORTED);
    }

    @Test
    void what_is_done_on_the_day_itself_takes_no_day() {
        assertThat(LeadTime.of(TermFacts.of(asked, reached(Milestone.MELDING_CONFIRMED, "2026-04-02"))))
                .containsExactly(time(LeadStep.CONFIRMED, "2026-04-02", "2026-04-02", 0, 0));
    }

    @Test
    void the_first_day_does_not_count_and_the_last_does() {
        var onSaturday = reached(Milestone.MELDING_RECEIVED, "2026-04-11");

        assertThat(LeadTime.of(TermFacts.of(onSaturday, reached(Milestone.MELDING_CONFIRMED, "2026-04-13"))))
                .containsExactly(time(LeadStep.CONFIRMED, "2026-04-11", "2026-04-13", 2, 1));
    }

    private static TermFact reached(Milestone milestone, String on) {
        return new Reached(milestone, parse(on));
    }

    private static LeadTime time(LeadStep step, String from, String until, long days, long workingDays) {
        return new LeadTime(step, parse(from), parse(until), days, workingDays);
    }
}
