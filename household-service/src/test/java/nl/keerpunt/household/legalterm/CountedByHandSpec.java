package nl.keerpunt.household.legalterm;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days counted on a calendar, by hand; the reason names what the day would have been and the article. */
class CountedByHandSpec {

    @ParameterizedTest(name = "{1} of {2} ends on {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # Wmo, investigation: six weeks.
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-02-20 | 2026-04-07 | Good Friday 3 April, Easter Monday: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-02-23 | 2026-04-07 | Easter Monday 6 April: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-03-16 | 2026-04-28 | King's Day, Monday 27 April: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-03-24 | 2026-05-06 | Liberation Day, Tuesday 5 May: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-04-02 | 2026-05-18 | Ascension 14 May, decreed 15 May: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-04-03 | 2026-05-18 | decreed Friday 15 May: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-04-13 | 2026-05-26 | Whit Monday 25 May: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2025-11-20 | 2026-01-05 | New Year's Day, decreed 2 January: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2025-11-21 | 2026-01-05 | decreed Friday 2 January: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-11-13 | 2026-12-28 | Christmas on Friday and Saturday: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-11-14 | 2026-12-28 | Boxing Day on Saturday: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2026-11-20 | 2027-01-04 | New Year's Day on Friday: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2027-03-16 | 2027-04-28 | King's Day, Tuesday; no decree: ATW 1
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2027-03-24 | 2027-05-10 | 5 May, Ascension 6, decreed 7 May: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2027-03-25 | 2027-05-10 | Ascension 6 May, decreed 7 May: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2028-03-16 | 2028-05-01 | King's Day 27, decreed 28 April: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2028-04-13 | 2028-05-29 | Ascension 25, decreed 26 May: ATW 3.3
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2025-03-15 | 2025-04-28 | King's Day a day early, on Saturday 26 April
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2028-01-21 | 2028-03-03 | over 29 February: 42 days
            WMO | WMO-2.3.2-1 | MELDING_RECEIVED 2027-01-22 | 2027-03-05 | over a February of 28 days: 42 days
            # Wmo, own plan: seven days.
            WMO | WMO-2.3.2-2 | MELDING_RECEIVED 2026-03-26 | 2026-04-02 | the Thursday before Easter is a working day
            WMO | WMO-2.3.2-2 | MELDING_RECEIVED 2026-03-27 | 2026-04-07 | Good Friday to Easter Monday: ATW 1
            WMO | WMO-2.3.2-2 | MELDING_RECEIVED 2026-03-28 | 2026-04-07 | Saturday to Easter Monday: ATW 1
            WMO | WMO-2.3.2-2 | MELDING_RECEIVED 2026-12-18 | 2026-12-28 | Christmas on Friday and Saturday: ATW 1
            WMO | WMO-2.3.2-2 | MELDING_RECEIVED 2025-12-25 | 2026-01-05 | 1 January, decreed 2 January: ATW 3.3
            # Wmo, decision: two weeks.
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-20 | 2026-04-07 | Good Friday 3 April: ATW 1
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-12-16 | 2026-12-30 | holidays within a term do not count: ATW 1
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2027-02-16 | 2027-03-02 | over a February of 28 days
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2028-02-15 | 2028-02-29 | on leap day, a Tuesday
            # Youth act and participation act: eight weeks; search and advance: four.
            JEUGDWET | JEUGDWET-AWB-4:13 | MELDING_RECEIVED 2025-11-05 | 2025-12-31 | New Year's Eve is a working day
            JEUGDWET | JEUGDWET-AWB-4:13 | APPLICATION_MADE 2025-11-06 | 2026-01-05 | 1 January, decreed 2: ATW 3.3
            JEUGDWET | JEUGDWET-AWB-4:13 | MELDING_RECEIVED 2026-03-19 | 2026-05-18 | Ascension, decreed 15 May: ATW 3.3
            PARTICIPATIEWET | PW-AWB-4:13 | APPLICATION_MADE 2026-03-02 | 2026-04-28 | King's Day on Monday: ATW 1
            PARTICIPATIEWET | PW-52-FIRST | APPLICATION_MADE 2026-03-06 | 2026-04-07 | Good Friday 3 April: ATW 1
            PARTICIPATIEWET | PW-52-NEXT | APPLICATION_MADE 2026-03-06, ADVANCE_PAID 2026-04-02 | 2026-04-30 | Pw 52
            PARTICIPATIEWET | PW-41-4 | SEARCH_BEGUN 2025-12-04 | 2026-01-05 | 1 January, decreed 2 January: ATW 3.3
            PARTICIPATIEWET | PW-41-4 | SEARCH_BEGUN 2026-01-05 | 2026-02-02 | Pw 41.4 as of 2026
            # Debt help: four weeks, three working days, an ordinance, a norm, months.
            WGS | WGS-4-1 | MELDING_RECEIVED 2026-03-06 | 2026-04-07 | Good Friday 3 April: ATW 1
            WGS | WGS-4-2 | MELDING_RECEIVED 2026-04-01, THREAT_KNOWN 2026-04-01 | 2026-04-08 | Thu 2, Tue 7, Wed 8
            WGS | WGS-4-2 | MELDING_RECEIVED 2025-12-24, THREAT_KNOWN 2025-12-24 | 2025-12-31 | Mon 29 to Wed 31
            WGS | WGS-4-2 | MELDING_RECEIVED 2025-12-30, THREAT_KNOWN 2025-12-30 | 2026-01-06 | Wed 31, Mon 5, Tue 6
            WGS | WGS-4-2 | MELDING_RECEIVED 2026-05-01, THREAT_KNOWN 2026-05-12 | 2026-05-19 | Wed 13, Mon 18, Tue 19
            WGS | WGS-4A | FIRST_TALK_HELD 2026-02-06 | 2026-04-03 | Good Friday stays: an ordinance is no law, ATW 1
            WGS | WGS-OFFER | SIGNAL_RECEIVED 2026-05-02 | 2026-05-30 | Saturday stays: a norm is no law, ATW 1
            WGS | WGS-REPAYMENT | REPAYMENT_BEGUN 2026-08-31 | 2028-02-29 | 18 months; the month has 29 days
            WGS | WGS-REPAYMENT | REPAYMENT_BEGUN 2027-08-31 | 2029-02-28 | 18 months; the month has 28 days
            WGS | WGS-REPAYMENT | REPAYMENT_BEGUN 2023-06-30 | 2026-06-30 | 36 months before July 2023
            # Objection: six weeks from the day after sending, whoever it is to.
            WMO | AWB-6:7 | DECISION_SENT 2026-02-20 | 2026-04-07 | Good Friday 3 April: Awb 6:8, ATW 1
            WGS | AWB-6:7 | DECISION_SENT 2026-04-02 | 2026-05-18 | Ascension, decreed 15 May: ATW 3.3
            # Complaint: six weeks.
            WMO | AWB-9:11 | COMPLAINT_RECEIVED 2026-11-13 | 2026-12-28 | Christmas on Friday and Saturday: ATW 1
            """)
    void a_term_ends_on_the_day_that_the_calendar_shows(
            String law, String code, String facts, String lastDay, String reason) {
        assertEnd(law, code, facts, lastDay, reason);
    }

    @ParameterizedTest(name = "{1} of {2} ends on {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # Own end of the decision: Monday 16 March 2026. Asked on the 5th: suspended from the 6th (Awb 4:15).
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-02, DATA_ASKED 2026-03-05 2026-03-19, \
            DATA_RECEIVED 2026-03-12 | 2026-03-23 | 6 days later Sunday 22 March: ATW 1
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-02, DATA_ASKED 2026-03-05 2026-03-19 | 2026-03-30 | 14 days
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-02, DATA_ASKED 2026-03-05 2026-03-19, \
            DATA_RECEIVED 2026-03-06 | 2026-03-16 | the answer came before a day was lost
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-02, DATA_ASKED 2026-03-16 2026-03-23 | 2026-03-16 | too late
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-16, DATA_ASKED 2026-03-27 2026-04-10 | 2026-04-13 | 3 days left
            # Own end Saturday 21 March, so last day Monday 23 March.
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-07, DATA_ASKED 2026-03-20 2026-03-27 | 2026-03-30 | 1 day left
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-03-07, DATA_ASKED 2026-03-21 2026-03-27 | 2026-03-30 | 0 days left
            # Own end Wednesday 15 April; 12 days agreed from the 13th, 3 left on the 25th.
            WMO | WMO-2.3.5-2 | APPLICATION_MADE 2026-04-01, DELAY_AGREED 2026-04-10 2026-04-13 2026-04-24 \
            | 2026-04-28 | King's Day, Monday 27 April: Awb 4:15.2.a, ATW 1
            # Eight weeks: Monday 2 March; four more when said in time (Awb 4:14.3).
            JEUGDWET | JEUGDWET-AWB-4:13 | MELDING_RECEIVED 2026-01-05, ADJOURNED 2026-02-23 4 | 2026-03-30 | Awb 4:14.3
            JEUGDWET | JEUGDWET-AWB-4:13 | MELDING_RECEIVED 2026-01-05, ADJOURNED 2026-03-03 4 | 2026-03-02 | too late
            # Objection to what was sent on 12 January: term until 23 February; six weeks more: Easter Monday.
            WMO | AWB-7:10 | DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02 | 2026-04-07 | Easter Monday: ATW 1
            WMO | AWB-7:10 | DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, COMMITTEE_ANNOUNCED 2026-02-10 \
            | 2026-05-18 | twelve weeks: Awb 7:10.1
            WMO | AWB-7:10 | DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, ADJOURNED 2026-03-30 6 OBJECTION \
            | 2026-05-18 | six weeks and six: Awb 7:10.3
            WMO | AWB-7:10 | DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, ADJOURNED 2026-03-30 9 OBJECTION \
            | 2026-05-18 | never by more than six: Awb 7:10.3
            WMO | AWB-7:10 | DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, COMMITTEE_ANNOUNCED 2026-02-10, \
            ADJOURNED 2026-05-11 6 OBJECTION | 2026-06-29 | twelve weeks and six: Awb 7:10.3
            WMO | AWB-7:10 | APPLICATION_MADE 2026-02-16, DATA_ASKED 2026-02-25 2026-09-30, DECISION_SENT 2026-03-01, \
                OBJECTION_LODGED 2026-03-30 | 2026-05-26 | what completes the application is not of the objection
            WMO | AWB-7:10 | DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, DATA_ASKED 2026-03-02 2026-03-16 \
            | 2026-04-20 | 14 days suspended: Awb 7:10.2
            WMO | AWB-7:10 | DECISION_SENT 2026-02-20, OBJECTION_LODGED 2026-03-01 | 2026-05-19 | six weeks from 7 April
            # Complaint: own end 25 December; with a committee ten weeks; adjourned four (Awb 9:11).
            WMO | AWB-9:11 | COMPLAINT_RECEIVED 2026-11-13, COMPLAINT_COMMITTEE_ENGAGED 2026-11-20 | 2027-01-22 | 9:11.1
            WMO | AWB-9:11 | COMPLAINT_RECEIVED 2026-11-13, ADJOURNED 2026-12-21 4 COMPLAINT | 2027-01-22 | Awb 9:11.2
            # Decision due on 16 March; notice on Friday 20 March: two weeks end on Good Friday.
            WMO | AWB-4:17 | APPLICATION_MADE 2026-03-02, DEFAULT_NOTICE_RECEIVED 2026-03-20 | 2026-04-07 | ATW 1
            # Counted back from Thursday 16 April: on Easter Monday it stays (ATW 1.2).
            WMO | AWB-7:4-1 | DECISION_SENT 2026-01-12, PLANNED 2026-03-20 2026-04-16 | 2026-04-06 | Awb 7:4.1, ATW 1.2
            WMO | AWB-7:4-2 | DECISION_SENT 2026-01-12, PLANNED 2026-03-20 2026-04-16 | 2026-04-09 | Awb 7:4.2
            """)
    void what_happens_on_the_way_moves_the_last_day(
            String law, String code, String facts, String lastDay, String reason) {
        assertEnd(law, code, facts, lastDay, reason);
    }

    private static void assertEnd(String law, String code, String facts, String lastDay, String reason) {
        assertThat(Matter.of(new LegalBasis(law), facts).find(code).map(RunningTerm::lastDay))
                .as(reason)
                .contains(parse(lastDay));
    }
}
