package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.legalterm.Counting;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.Proceeding;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.TermCommand.*;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;

/** What is noted of a request for its legal terms, and taken back. */
class NotingSpec {

    private static final UUID FACT = new UUID(0, 8);
    private static final UUID OTHER = new UUID(0, 9);
    private static final LegalBasis WGS = new LegalBasis("WGS");

    private final HouseholdEvent reported = reached(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-16");
    private final HouseholdEvent completing =
            new DataAskedFor(ID, REQUEST, FACT, WMO, parse("2026-02-25"), parse("2026-03-11"));
    private final HouseholdEvent lodged =
            new ObjectionLodged(ID, REQUEST, OTHER, WMO, parse("2026-02-23"), parse("2026-02-24"), false);
    private final HouseholdEvent takenBack = new TermFactTakenBack(ID, REQUEST, FACT);

    @Test
    void what_happened_is_noted_under_a_law_of_the_request() {
        given(registered, asked)
                .when(reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-16"))
                .then(reported);
        given(registered, asked, lodged).when(askForData("2026-03-11")).then(completing);
    }

    @Test
    void nothing_is_noted_of_a_request_that_nobody_put() {
        given(registered)
                .when(reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-16"))
                .isRefused(Reason.NOT_REQUESTED);
        given(registered).when(new TakeTermFactBack(ID, REQUEST, FACT)).isRefused(Reason.NOT_REQUESTED);
    }

    @Test
    void nothing_is_noted_under_a_law_that_was_not_asked_under() {
        given(registered, asked)
                .when(reach(WGS, Milestone.FIRST_TALK_HELD, "2026-02-16"))
                .isRefused(Reason.LAW_NOT_ASKED);
    }

    @Test
    void nothing_happens_to_a_request_before_its_day() {
        given(registered, asked)
                .when(reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-01-08"))
                .isRefused(Reason.BEFORE_REQUEST);
        given(registered, asked)
                .when(reach(WMO, Milestone.MELDING_CONFIRMED, "2026-01-09"))
                .then(reached(WMO, Milestone.MELDING_CONFIRMED, "2026-01-09"));
    }

    @Test
    void nobody_applies_under_the_wmo_before_a_report_that_was_not_taken_back() {
        var report = new MilestoneReached(ID, REQUEST, OTHER, WMO, Milestone.REPORT_HANDED_OVER, parse("2026-02-02"));
        var applying = reach(WMO, Milestone.APPLICATION_MADE, "2026-02-03");

        given(registered, asked, report).when(applying).then(reached(WMO, Milestone.APPLICATION_MADE, "2026-02-03"));
        given(registered, asked, report, new TermFactTakenBack(ID, REQUEST, OTHER))
                .when(applying)
                .isRefused(Counting.Reason.APPLICATION_BEFORE_REPORT);
    }

    @Test
    void an_objection_tells_when_what_it_objects_to_was_sent() {
        var objected = new ObjectionLodged(ID, REQUEST, FACT, WMO, parse("2026-03-09"), parse("2026-03-30"), true);

        given(registered, asked).when(object("2026-03-09", "2026-03-30")).then(objected);
        given(registered, asked, sent("2026-03-09"))
                .when(object("2026-03-09", "2026-03-30"))
                .then(objected);
        given(registered, asked, objected)
                .when(object("2026-03-09", "2026-03-30"))
                .then();
        given(registered, asked, objected)
                .when(object("2026-03-09", "2026-03-31"))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void of_one_decision_no_two_days_of_sending_are_told() {
        var corrected = new TermFactTakenBack(ID, REQUEST, OTHER);

        given(registered, asked, sent("2026-03-10"))
                .when(object("2026-03-09", "2026-03-30"))
                .isRefused(Reason.OTHER_DECISION_SENT);
        given(registered, asked, sent("2026-03-10"), corrected)
                .when(object("2026-03-09", "2026-03-30"))
                .then(new ObjectionLodged(ID, REQUEST, FACT, WMO, parse("2026-03-09"), parse("2026-03-30"), true));
        given(registered, asked, lodged)
                .when(reach(WMO, Milestone.DECISION_SENT, "2026-02-25"))
                .isRefused(Reason.OTHER_DECISION_SENT);
        given(registered, asked, lodged)
                .when(reach(WMO, Milestone.DECISION_SENT, "2026-02-23"))
                .then(reached(WMO, Milestone.DECISION_SENT, "2026-02-23"));
    }

    @Test
    void nobody_objects_before_it_was_sent_nor_to_what_was_sent_before_the_request() {
        assertThatThrownBy(() -> object("2026-03-09", "2026-03-08")).isInstanceOf(IllegalArgumentException.class);
        given(registered, asked).when(object("2026-01-08", "2026-03-08")).isRefused(Reason.BEFORE_REQUEST);
    }

    @Test
    void a_hearing_an_adjournment_and_a_delay_are_noted_once() {
        var days = new Period(parse("2026-04-20"), parse("2026-05-03"));
        var adjourned = new Adjourned(Proceeding.OBJECTION, parse("2026-04-13"), 4);
        var delayed = new Delayed(Proceeding.OBJECTION, Cause.DELAY_AGREED, parse("2026-04-13"), days);
        var notes = Map.<NoteTermFact, HouseholdEvent>of(
                new PlanHearing(ID, REQUEST, FACT, WMO, parse("2026-04-07"), parse("2026-04-30")),
                new HearingPlanned(ID, REQUEST, FACT, WMO, parse("2026-04-07"), parse("2026-04-30")),
                new AdjournDecision(ID, REQUEST, FACT, WMO, adjourned),
                new DecisionAdjourned(ID, REQUEST, FACT, WMO, Proceeding.OBJECTION, parse("2026-04-13"), 4),
                new DelayDecision(ID, REQUEST, FACT, WMO, delayed),
                new DecisionDelayed(
                        ID,
                        REQUEST,
                        FACT,
                        WMO,
                        Proceeding.OBJECTION,
                        Cause.DELAY_AGREED,
                        parse("2026-04-13"),
                        days.from(),
                        days.until()));

        notes.forEach((note, event) -> {
            given(registered, asked, lodged).when(note).then(event);
            given(registered, asked, event).when(note).then();
            given(registered).when(note).isRefused(Reason.NOT_REQUESTED);
        });
    }

    @Test
    void a_term_to_complete_data_ends_after_the_day_of_asking() {
        assertThatThrownBy(() -> askForData("2026-02-25")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_again_changes_nothing() {
        given(registered, asked, reported)
                .when(reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-16"))
                .then();
        given(registered, asked, completing).when(askForData("2026-03-11")).then();
    }

    @Test
    void something_else_under_the_same_id_is_refused() {
        for (var other : List.of(
                reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-17"),
                reach(WMO, Milestone.WITHDRAWN, "2026-02-16"),
                reach(JEUGDWET, Milestone.REPORT_HANDED_OVER, "2026-02-16"))) {
            given(registered, asked, reported).when(other).isRefused(Reason.ALREADY_RECORDED);
        }
        given(registered, asked, reported).when(askForData("2026-03-11")).isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void what_was_noted_is_taken_back_once() {
        var back = new TakeTermFactBack(ID, REQUEST, FACT);

        given(registered, asked, reported).when(back).then(takenBack);
        given(registered, asked, reported, takenBack).when(back).then();
        given(registered, asked, reported, takenBack)
                .when(reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-16"))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void what_was_never_noted_of_that_request_is_not_taken_back() {
        var another = new RequestRecorded(ID, OTHER, WORDS, List.of(WMO), parse("2026-01-09"), Channel.SIGNAL);

        given(registered, asked).when(new TakeTermFactBack(ID, REQUEST, FACT)).isRefused(Reason.FACT_UNKNOWN);
        given(registered, asked, another, reported)
                .when(new TakeTermFactBack(ID, OTHER, FACT))
                .isRefused(Reason.FACT_UNKNOWN);
    }

    @Test
    void nothing_is_noted_once_the_record_ends() {
        var begun = new HouseholdEndingBegun(ID, Ground.MISTAKE, parse("2026-09-01"), parse("2026-09-01"), List.of());
        var reach = reach(WMO, Milestone.REPORT_HANDED_OVER, "2026-02-16");

        given(registered, asked, begun).when(reach).isRefused(Reason.HOUSEHOLD_ENDING);
        given(registered, asked, begun, erased).when(reach).isRefused(Reason.HOUSEHOLD_ERASED);
    }

    @Test
    void what_is_noted_keeps_the_record_and_what_was_taken_back_does_not() {
        var noted = KeptRecord.of(List.of(registered, asked, reported)).changes();
        var back =
                KeptRecord.of(List.of(registered, asked, reported, takenBack)).changes();

        assertThat(noted.lastChange()).isEqualTo(parse("2026-02-16"));
        assertThat(back.lastChange()).isEqualTo(parse("2026-01-09"));
    }

    private static HouseholdEvent reached(LegalBasis law, Milestone milestone, String on) {
        return new MilestoneReached(ID, REQUEST, FACT, law, milestone, parse(on));
    }

    private static ReachMilestone reach(LegalBasis law, Milestone milestone, String on) {
        return new ReachMilestone(ID, REQUEST, FACT, law, new Reached(milestone, parse(on)));
    }

    private static HouseholdEvent sent(String on) {
        return new MilestoneReached(ID, REQUEST, OTHER, WMO, Milestone.DECISION_SENT, parse(on));
    }

    private static LodgeObjection object(String sent, String on) {
        return new LodgeObjection(ID, REQUEST, FACT, WMO, parse(sent), parse(on), true);
    }

    private static AskForData askForData(String until) {
        return new AskForData(ID, REQUEST, FACT, WMO, new DataAsked(parse("2026-02-25"), parse(until)));
    }
}
