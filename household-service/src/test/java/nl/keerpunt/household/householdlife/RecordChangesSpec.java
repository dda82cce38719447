package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.householdlife.KeptRecord.Running;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.keeping.KeepingRule;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.keeping.Start;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From when a record is kept, and what makes it exist anew, counted by what changed last. */
class RecordChangesSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final UUID LINE = new UUID(0, 2);
    private static final UUID OTHER_LINE = new UUID(0, 3);
    private static final UUID DAYCARE = new UUID(0, 4);
    private static final UUID REQUEST = new UUID(0, 5);
    private static final UUID WISH = new UUID(0, 6);
    private static final UUID NOOR = new UUID(0, 7);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final LocalDate DAY = parse("2026-09-01");
    private static final LocalDate TODAY = parse("2026-09-02");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final Team NOORD = new Team("noord");
    private static final KeepingRules RULES = new KeepingRules(List.of(
            new KeepingRule("W", WMO, "wmo", 15, Start.LAST_CHANGE, "Wmo", Grade.TO_BE_CONFIRMED, parse("2015-01-01")),
            new KeepingRule("J", JEUGDWET, "j", 20, Start.LAST_CHANGE, "Jw", Grade.VERIFIED, parse("2015-01-01"))));

    private final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2001-01-01"), null);
    private final HouseholdEvent asked = new RequestRecorded(
            ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(WMO), parse("2001-01-01"), Channel.RESIDENT);
    private final HouseholdEvent line = changed("2026-09-01", LINE, JEUGDWET);
    private final HouseholdEvent planActive = new PlanActiveRecorded(ID, FATIMA, parse("2002-02-15"));
    private final HouseholdEvent planClosed = new PlanClosedRecorded(ID, parse("2003-08-15"));
    private final HouseholdEvent wished = new ErasureRequested(ID, WISH, parse("2026-08-01"));
    private final HouseholdEvent granted = new ErasureGranted(ID, WISH, parse("2026-08-10"));
    private final HouseholdEvent wmoGone = gone(Ground.MISTAKE);

    @Test
    void a_plan_that_was_changed_today_keeps_the_whole_record() {
        given(registered, asked).when(erase(Ground.TERM_PASSED)).then(begun(Ground.TERM_PASSED, "W"));
        assertThat(facts(erase(Ground.TERM_PASSED), registered, asked, line))
                .isEqualTo(Map.of(
                        "laws",
                        List.of(
                                new LawRecord(JEUGDWET, DAY, parse("2046-09-02"), "J"),
                                new LawRecord(WMO, DAY, parse("2041-09-02"), "W"))));
        given(registered, asked, changed("2026-09-01", null, null))
                .when(erase(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void whatever_changes_of_a_household_keeps_its_whole_record() {
        var lives = new MemberAdded(ID, NOOR, Personal.erased(ID), Personal.erased(ID), parse("2002-01-01"));
        for (var change : List.of(
                new MemberAdded(ID, NOOR, Personal.erased(ID), Personal.erased(ID), DAY),
                new DirectorAssigned(ID, FATIMA, NOORD, DAY, null),
                new RequestAnswered(ID, REQUEST, RequestAnswer.ADVICE, DAY),
                new PlanActiveRecorded(ID, FATIMA, DAY),
                new PlanClosedRecorded(ID, DAY))) {
            given(registered, asked, change).when(erase(Ground.TERM_PASSED)).isRefused(Reason.TERM_NOT_PASSED);
        }
        given(registered, asked, lives, new MemberMovedOut(ID, NOOR, DAY))
                .when(erase(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
        given(
                        registered,
                        asked,
                        lives,
                        new MemberMovedOut(ID, NOOR, DAY),
                        new MoveOutCorrected(ID, NOOR, DAY, parse("2004-09-01")))
                .when(erase(Ground.TERM_PASSED))
                .then(begun(Ground.TERM_PASSED, "W"));
    }

    @Test
    void whoever_never_came_to_live_here_changed_nothing() {
        var lives = new MemberAdded(ID, NOOR, Personal.erased(ID), Personal.erased(ID), DAY);

        given(registered, asked, lives).when(erase(Ground.TERM_PASSED)).isRefused(Reason.TERM_NOT_PASSED);
        given(registered, asked, lives, new MemberTakenBack(ID, NOOR))
                .when(erase(Ground.TERM_PASSED))
                .then(begun(Ground.TERM_PASSED, "W"));
    }

    @Test
    void the_record_of_one_law_is_kept_by_what_changed_under_that_law() {
        given(registered, asked, line).when(eraseWmo(Ground.TERM_PASSED)).then(gone(Ground.TERM_PASSED));
        given(registered, asked, changed("2026-09-01", LINE, WMO), planClosed)
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
        given(registered, asked, changed("2003-01-01", LINE, WMO), changed("2026-09-01", LINE, null))
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
        given(registered, asked, new RequestAnswered(ID, REQUEST, RequestAnswer.PLAN, DAY))
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_change_of_the_plan_is_recorded_when_it_tells_something_new() {
        given(registered).when(hear("2026-09-01", LINE, JEUGDWET)).then(line);
        given(registered, line).when(hear("2026-09-01", LINE, JEUGDWET)).then();
        given(registered, line).when(hear("2026-08-01", null, null)).then();
        given(registered, line).when(hear("2026-09-02", null, null)).then(changed("2026-09-02", null, null));
        given(registered, line).when(hear("2026-09-01", LINE, WMO)).then(changed("2026-09-01", LINE, WMO));
        given(registered, line)
                .when(hear("2026-09-01", OTHER_LINE, JEUGDWET))
                .then(changed("2026-09-01", OTHER_LINE, JEUGDWET));
        given(registered, line).when(hear("2026-09-01", LINE, null)).then(changed("2026-09-01", LINE, null));
        given(registered, line, changed("2026-09-01", LINE, null))
                .when(hear("2026-09-01", LINE, null))
                .then();
        given(registered, begun(Ground.MISTAKE))
                .when(hear("2026-09-01", LINE, JEUGDWET))
                .then(line);
        given(registered, new HouseholdErased(ID, Ground.MISTAKE, DAY))
                .when(hear("2026-09-01", LINE, JEUGDWET))
                .then();
        given().when(hear("2026-09-01", LINE, JEUGDWET)).then();
    }

    @Test
    void a_plan_that_is_active_again_or_closed_once_more_is_a_change() {
        given(registered, planActive)
                .when(new RecordPlanActive(ID, FATIMA, DAY))
                .then(changed("2026-09-01", null, null));
        given(registered, planActive, planClosed)
                .when(new RecordPlanClosed(ID, DAY))
                .then(changed("2026-09-01", null, null));
        given(registered, planActive, planClosed)
                .when(new RecordPlanClosed(ID, parse("2003-08-15")))
                .then();
    }

    @Test
    void whatever_is_recorded_under_a_law_makes_its_record_exist_again() {
        var first = changed("2026-09-01", LINE, WMO);
        var dropped = changed("2026-09-01", LINE, null);
        for (var later : List.of(
                first,
                new RequestRecorded(ID, NOOR, Personal.erased(ID), List.of(WMO), DAY, Channel.RESIDENT),
                new RequestAnswered(ID, REQUEST, RequestAnswer.ADVICE, DAY),
                support(2))) {
            given(registered, asked, support(1), wmoGone, later, planClosed)
                    .when(eraseWmo(Ground.MISTAKE))
                    .then(wmoGone);
        }
        given(registered, first, planClosed, wmoGone, dropped)
                .when(eraseWmo(Ground.MISTAKE))
                .then(wmoGone);
        given(registered, first, planClosed, wmoGone)
                .when(hear("2026-09-01", LINE, WMO))
                .then(first);
        given(registered, support(1), wmoGone)
                .when(new HearSupport(ID, DAYCARE, WMO, 2, parse("2010-06-30"), parse("2010-06-30")))
                .then(support(2));
    }

    @Test
    void the_record_of_a_law_stays_while_a_line_or_an_arrangement_is_open() {
        var open = changed("2026-08-01", LINE, WMO);
        var runs = new SupportHeardOf(ID, DAYCARE, WMO, 1, TODAY, TODAY);
        assertThat(facts(eraseWmo(Ground.MISTAKE), registered, open, runs))
                .isEqualTo(Map.of("lines", List.of(LINE), "arrangements", List.of(new Running(DAYCARE, WMO, TODAY))));
        given(registered, open).when(eraseWmo(Ground.MISTAKE)).isRefused(Reason.STILL_RUNNING);
        given(registered, open, planClosed).when(eraseWmo(Ground.MISTAKE)).then(wmoGone);
        given(registered, open, planClosed, changed("2026-08-30", null, null))
                .when(eraseWmo(Ground.MISTAKE))
                .then(wmoGone);
        given(registered, open, new ServiceQuietHeardOf(ID, QuietService.PLAN))
                .when(eraseWmo(Ground.MISTAKE))
                .then(wmoGone);
        given(registered, open, changed("2026-08-02", LINE, null))
                .when(eraseWmo(Ground.MISTAKE))
                .then(wmoGone);
        given(registered, asked, open, changed("2026-08-02", LINE, JEUGDWET))
                .when(eraseWmo(Ground.MISTAKE))
                .then(wmoGone);
        given(registered, open, planClosed, planActive)
                .when(eraseWmo(Ground.MISTAKE))
                .isRefused(Reason.STILL_RUNNING);
        given(registered, open, planClosed, changed("2026-08-02", OTHER_LINE, JEUGDWET))
                .when(eraseWmo(Ground.MISTAKE))
                .isRefused(Reason.STILL_RUNNING);
    }

    @Test
    void a_grant_counts_while_it_is_the_latest_decision() {
        var again = new ErasureRequested(ID, REQUEST, parse("2026-08-11"));
        var refused = new ErasureRefused(ID, REQUEST, parse("2026-08-12"), KeepingGround.ARCHIVING);
        given(registered, wished, granted, again)
                .when(erase(Ground.RESIDENT_ASKED))
                .then(begun(Ground.RESIDENT_ASKED));
        given(registered, wished, granted, again, refused)
                .when(erase(Ground.RESIDENT_ASKED))
                .isRefused(Reason.NOT_GRANTED);
        given(registered, wished, again, refused, granted)
                .when(erase(Ground.RESIDENT_ASKED))
                .then(begun(Ground.RESIDENT_ASKED));
    }

    @Test
    void a_grant_is_used_by_what_goes_on_it() {
        var used = gone(Ground.RESIDENT_ASKED);
        given(registered, asked, wished, granted)
                .when(eraseWmo(Ground.RESIDENT_ASKED))
                .then(used);
        given(registered, asked, wished, granted, used)
                .when(eraseWmo(Ground.RESIDENT_ASKED))
                .then();
        given(registered, asked, wished, granted, used)
                .when(erase(Ground.RESIDENT_ASKED))
                .isRefused(Reason.NOT_GRANTED);
        given(registered, asked, wished, granted, wmoGone)
                .when(erase(Ground.RESIDENT_ASKED))
                .then(begun(Ground.RESIDENT_ASKED));
    }

    @Test
    void nothing_is_decided_or_asked_before_there_is_a_record() {
        var early = parse("2000-12-31");
        var registeredOn = Map.of("registered", parse("2001-01-01"));
        for (var command : List.<HouseholdCommand>of(
                new EraseHousehold(ID, Ground.MISTAKE, early, TODAY, false, RULES),
                new EraseLawRecord(ID, WMO, Ground.MISTAKE, early, TODAY, RULES),
                new PlaceHold(ID, REQUEST, HoldKind.CLAIM, early),
                new RequestErasure(ID, WISH, early))) {
            given(registered, asked).when(command).isRefused(Reason.BEFORE_REGISTRATION);
            assertThat(facts(command, registered, asked)).isEqualTo(registeredOn);
        }
    }

    @Test
    void nobody_can_have_decided_before_the_ground_was_there() {
        var beforeDue = new EraseHousehold(ID, Ground.TERM_PASSED, parse("2016-01-01"), TODAY, false, RULES);
        var beforeGrant = new EraseHousehold(ID, Ground.RESIDENT_ASKED, parse("2026-08-09"), TODAY, false, RULES);
        given(registered, asked).when(beforeDue).isRefused(Reason.BEFORE_TERM_PASSED);
        assertThat(facts(beforeDue, registered, asked)).isEqualTo(Map.of("dueOn", parse("2016-01-02")));
        given(registered, wished, granted).when(beforeGrant).isRefused(Reason.BEFORE_GRANT);
        assertThat(facts(beforeGrant, registered, wished, granted)).isEqualTo(Map.of("granted", parse("2026-08-10")));
    }

    @Test
    void what_falls_under_no_such_law_is_not_destroyed_under_it() {
        given(registered).when(eraseWmo(Ground.MISTAKE)).isRefused(Reason.LAW_NOT_IN_RECORD);
        assertThat(facts(eraseWmo(Ground.TERM_PASSED), registered, line))
                .isEqualTo(Map.of("laws", List.of(new LawRecord(JEUGDWET, DAY, parse("2046-09-02"), "J"))));
        given(registered, asked, wmoGone).when(eraseWmo(Ground.MISTAKE)).then();
        given(registered, asked, wmoGone)
                .when(new EraseLawRecord(ID, WMO, Ground.MISTAKE, TODAY, TODAY, RULES))
                .isRefused(Reason.LAW_NOT_IN_RECORD);
    }

    private static EraseHousehold erase(Ground ground) {
        return new EraseHousehold(ID, ground, DAY, TODAY, false, RULES);
    }

    private static EraseLawRecord eraseWmo(Ground ground) {
        return new EraseLawRecord(ID, WMO, ground, DAY, TODAY, RULES);
    }

    private static HouseholdEvent begun(Ground ground, String... rules) {
        return new HouseholdEndingBegun(ID, ground, DAY, TODAY, List.of(rules));
    }

    private static HouseholdEvent gone(Ground ground) {
        return new LawRecordErased(ID, WMO, ground, DAY, List.of("W"));
    }

    private static HouseholdEvent support(int version) {
        return new SupportHeardOf(ID, DAYCARE, WMO, version, parse("2010-06-30"), parse("2010-06-30"));
    }

    private static HearPlanChange hear(String on, @Nullable UUID line, @Nullable LegalBasis law) {
        return new HearPlanChange(ID, parse(on), line, law);
    }

    private static HouseholdEvent changed(String on, @Nullable UUID line, @Nullable LegalBasis law) {
        return new PlanChangeHeardOf(ID, parse(on), line, law);
    }

    private static Map<String, Object> facts(HouseholdCommand command, HouseholdEvent... past) {
        var refusals = new ArrayList<Refusal>();
        assertThatThrownBy(() -> Household.decide(command, given(past).state()))
                .isInstanceOfSatisfying(Refusal.class, refusals::add);
        return refusals.getFirst().facts();
    }

    private static Spec<HouseholdCommand, HouseholdEvent, Household> given(HouseholdEvent... past) {
        return new Spec<>(Household::decide, Household::evolve, (Household) new Household.Unregistered()).given(past);
    }
}
