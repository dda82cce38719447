package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.vocabulary.QuietService.BUDGET;
import static nl.keerpunt.household.vocabulary.QuietService.PLAN;
import static nl.keerpunt.household.vocabulary.QuietService.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.householdlife.KeptRecord.Holding;
import nl.keerpunt.household.householdlife.KeptRecord.Running;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.keeping.KeepingRule;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.keeping.Start;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
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

/** Whether a record may go, and how it goes. */
class ErasingSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final UUID DAYCARE = new UUID(0, 2);
    private static final UUID HOLD = new UUID(0, 3);
    private static final UUID WISH = new UUID(0, 4);
    private static final UUID REQUEST = new UUID(0, 5);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final LegalBasis WGS = new LegalBasis("WGS");
    private static final Team NOORD = new Team("noord");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final LocalDate DAY = parse("2026-09-01");
    private static final LocalDate TODAY = parse("2026-09-02");
    private static final KeepingRules RULES = new KeepingRules(List.of(
            new KeepingRule("W", WMO, "wmo", 15, Start.LAST_CHANGE, "Wmo", Grade.TO_BE_CONFIRMED, parse("2015-01-01")),
            new KeepingRule("J", JEUGDWET, "j", 20, Start.LAST_CHANGE, "Jw", Grade.VERIFIED, parse("2015-01-01"))));

    private final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"));
    private final HouseholdEvent assigned = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"));
    private final HouseholdEvent planActive = new PlanActiveRecorded(ID, FATIMA, parse("2026-02-15"));
    private final HouseholdEvent planClosed = new PlanClosedRecorded(ID, parse("2026-08-15"));
    private final HouseholdEvent begun = begun(Ground.MISTAKE);
    private final HouseholdEvent planQuiet = new ServiceQuietHeardOf(ID, PLAN);
    private final HouseholdEvent providerQuiet = new ServiceQuietHeardOf(ID, PROVIDER);
    private final HouseholdEvent budgetQuiet = new ServiceQuietHeardOf(ID, BUDGET);
    private final HouseholdEvent erased = new HouseholdErased(ID, Ground.MISTAKE, DAY);
    private final HouseholdEvent held = new HoldPlaced(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20"));
    private final HouseholdEvent lifted = new HoldLifted(ID, HOLD, TODAY);
    private final HouseholdEvent wished = new ErasureRequested(ID, WISH, parse("2026-08-01"));
    private final HouseholdEvent granted = new ErasureGranted(ID, WISH, parse("2026-08-10"));

    @Test
    void an_erasure_begins_with_the_ending_of_the_household() {
        given(registered).when(erase(Ground.MISTAKE)).then(begun);
    }

    @Test
    void beginning_again_changes_nothing() {
        given(registered, begun).when(erase(Ground.MISTAKE)).then();
    }

    @Test
    void an_erasure_under_way_is_not_begun_on_another_ground() {
        given(registered, wished, granted, begun)
                .when(erase(Ground.RESIDENT_ASKED))
                .isRefused(Reason.HOUSEHOLD_ENDING);
    }

    @Test
    void the_last_quiet_erases_in_the_same_decision() {
        given(registered, begun, planQuiet, providerQuiet)
                .when(new HearQuiet(ID, BUDGET))
                .then(budgetQuiet, erased);
    }

    @Test
    void before_all_are_quiet_nothing_is_erased() {
        given(registered, begun).when(new HearQuiet(ID, PLAN)).then(planQuiet);
        given(registered, begun, planQuiet).when(new HearQuiet(ID, PROVIDER)).then(providerQuiet);
        given(registered, begun, providerQuiet, budgetQuiet)
                .when(new HearQuiet(ID, PROVIDER))
                .then();
    }

    @Test
    void in_whatever_order_the_services_are_quiet() {
        given(registered, begun, budgetQuiet, providerQuiet)
                .when(new HearQuiet(ID, PLAN))
                .then(planQuiet, erased);
    }

    @Test
    void a_quiet_heard_twice_changes_nothing() {
        given(registered, begun, planQuiet).when(new HearQuiet(ID, PLAN)).then();
        given(registered, begun, planQuiet, providerQuiet, budgetQuiet, erased)
                .when(new HearQuiet(ID, BUDGET))
                .then();
    }

    @Test
    void a_quiet_heard_before_the_ending_counts_when_it_begins() {
        given(registered).when(new HearQuiet(ID, PLAN)).then(planQuiet);
        given(registered, planQuiet, providerQuiet, budgetQuiet)
                .when(erase(Ground.MISTAKE))
                .then(begun, erased);
    }

    @Test
    void a_quiet_of_an_unknown_household_changes_nothing() {
        given().when(new HearQuiet(ID, PLAN)).then();
    }

    @Test
    void while_a_household_ends_nothing_else_is_asked_of_it() {
        var ending = given(registered, assigned, held, wished, begun);
        for (var command : List.<HouseholdCommand>of(
                new RegisterHousehold(ID, NOORD, parse("2026-01-10"), true),
                new MoveMemberOut(ID, REQUEST, TODAY),
                new AddMember(ID, REQUEST, Personal.erased(ID), "k1", TODAY, null),
                new RecordRequest(
                        ID, REQUEST, Personal.of(ID, new Words("Hulp")), Set.of(WMO), TODAY, Channel.RESIDENT),
                new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, TODAY),
                new AssignDirector(ID, KEES, NOORD, TODAY, true, NOORD),
                new EraseLawRecord(ID, WMO, Ground.MISTAKE, DAY, TODAY, RULES),
                new RequestErasure(ID, REQUEST, TODAY),
                new GrantErasure(ID, WISH, TODAY),
                new RefuseErasure(ID, WISH, TODAY, KeepingGround.ARCHIVING))) {
            ending.when(command).isRefused(Reason.HOUSEHOLD_ENDING);
        }
    }

    @Test
    void whoever_leaves_hands_over_a_household_that_ends_and_begins_nothing() {
        var reason = Personal.of(ID, new Words("Weg."));
        var over = new HandDirectionOver(ID, FATIMA, KEES, TODAY, reason);
        var transferred = new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-09-03"), reason);
        given(registered, assigned, begun).when(over).then(transferred);
        given(registered, assigned, begun, held).when(over).then(transferred);
        given(registered, assigned, begun, held, transferred).when(over).then();
        given(registered, assigned, begun(Ground.ERASED_BEFORE)).when(over).then();
    }

    @Test
    void a_plan_that_became_active_meanwhile_is_recorded_and_stops_nothing() {
        var active = new PlanActiveRecorded(ID, FATIMA, TODAY);
        given(registered, begun).when(new RecordPlanActive(ID, FATIMA, TODAY)).then(active);
        given(registered, begun, active)
                .when(new RecordPlanActive(ID, FATIMA, TODAY))
                .then();
        given(registered, begun, active).when(new RecordPlanClosed(ID, TODAY)).then(new PlanClosedRecorded(ID, TODAY));
        given(registered, begun, active, planQuiet, providerQuiet)
                .when(new HearQuiet(ID, BUDGET))
                .then(budgetQuiet, erased);
    }

    @Test
    void what_runs_is_named_unless_it_is_to_be_ended() {
        given(registered, assigned, planActive).when(erase(Ground.MISTAKE)).isRefused(Reason.STILL_RUNNING);
        given(registered, support(WMO, 1, "2026-09-02"))
                .when(erase(Ground.MISTAKE))
                .isRefused(Reason.STILL_RUNNING);
        given(registered, assigned, planActive, planClosed)
                .when(erase(Ground.MISTAKE))
                .then(begun);
        given(registered, support(WMO, 1, "2026-09-01"))
                .when(erase(Ground.MISTAKE))
                .then(new HouseholdEndingBegun(ID, Ground.MISTAKE, DAY, TODAY, List.of("W")));
        given(registered, assigned, planActive, support(WMO, 1, "2026-09-02"))
                .when(new EraseHousehold(ID, Ground.MISTAKE, DAY, TODAY, true, RULES))
                .then(new HouseholdEndingBegun(ID, Ground.MISTAKE, DAY, TODAY, List.of("W")));
        assertThat(facts(erase(Ground.MISTAKE), registered, assigned, planActive, support(WMO, 1, "2026-09-02")))
                .isEqualTo(Map.of("planActive", true, "arrangements", List.of(new Running(DAYCARE, WMO, TODAY))));
    }

    @Test
    void a_term_passes_on_the_day_after_its_last() {
        var ended = support(WMO, 1, "2011-09-01");
        given(registered, ended)
                .when(new EraseHousehold(ID, Ground.TERM_PASSED, TODAY, TODAY, false, RULES))
                .then(new HouseholdEndingBegun(ID, Ground.TERM_PASSED, TODAY, TODAY, List.of("W")));
        given(registered, ended).when(erase(Ground.TERM_PASSED, "2026-09-01")).isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_term_that_has_not_passed_is_named_with_its_law() {
        var asked = new RequestRecorded(
                ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(WGS), parse("2001-01-01"), Channel.RESIDENT);

        assertThat(facts(erase(Ground.TERM_PASSED), registered, support(WMO, 1, "2012-06-30"), asked))
                .isEqualTo(Map.of(
                        "laws",
                        List.of(
                                new LawRecord(WGS, parse("2001-01-01"), null, null),
                                new LawRecord(WMO, parse("2012-06-30"), parse("2027-07-01"), "W"))));
    }

    @Test
    void a_record_under_no_law_is_never_due_by_itself() {
        given(registered).when(erase(Ground.TERM_PASSED)).isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_term_is_counted_from_the_last_change_under_the_law() {
        var asked = new RequestRecorded(
                ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(WMO), parse("2010-01-01"), Channel.RESIDENT);
        var answered = new HouseholdEvent.RequestAnswered(ID, REQUEST, RequestAnswer.ADVICE, parse("2012-01-01"));
        given(registered, asked).when(erase(Ground.TERM_PASSED)).then(begun(Ground.TERM_PASSED, "W"));
        given(registered, asked, answered).when(erase(Ground.TERM_PASSED)).isRefused(Reason.TERM_NOT_PASSED);
        given(registered, assigned, asked, planActive, planClosed)
                .when(erase(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
    }

    @Test
    void a_residents_wish_has_to_be_granted() {
        var refused = new ErasureRefused(ID, WISH, parse("2026-08-10"), KeepingGround.LEGAL_OBLIGATION);
        given(registered).when(erase(Ground.RESIDENT_ASKED)).isRefused(Reason.NOT_GRANTED);
        given(registered, wished).when(erase(Ground.RESIDENT_ASKED)).isRefused(Reason.NOT_GRANTED);
        given(registered, wished, refused).when(erase(Ground.RESIDENT_ASKED)).isRefused(Reason.NOT_GRANTED);
        given(registered, wished, granted).when(erase(Ground.RESIDENT_ASKED)).then(begun(Ground.RESIDENT_ASKED));
    }

    @Test
    void a_wish_is_decided_once() {
        given(registered)
                .when(new RequestErasure(ID, WISH, parse("2026-08-01")))
                .then(wished);
        given(registered, wished)
                .when(new RequestErasure(ID, WISH, parse("2026-08-01")))
                .then();
        given(registered, wished).when(new RequestErasure(ID, WISH, DAY)).isRefused(Reason.ALREADY_RECORDED);
        given(registered, wished)
                .when(new GrantErasure(ID, WISH, parse("2026-08-10")))
                .then(granted);
        given(registered, wished, granted)
                .when(new GrantErasure(ID, WISH, parse("2026-08-10")))
                .then();
        given(registered, wished, granted)
                .when(new RefuseErasure(ID, WISH, parse("2026-08-10"), KeepingGround.ARCHIVING))
                .isRefused(Reason.ALREADY_DECIDED);
        given(registered).when(new GrantErasure(ID, WISH, DAY)).isRefused(Reason.NOT_REQUESTED);
        given(registered, wished)
                .when(new RefuseErasure(ID, WISH, parse("2026-07-31"), KeepingGround.ARCHIVING))
                .isRefused(Reason.BEFORE_REQUEST);
        given(registered, wished)
                .when(new RefuseErasure(ID, WISH, DAY, KeepingGround.LEGAL_CLAIMS))
                .then(new ErasureRefused(ID, WISH, DAY, KeepingGround.LEGAL_CLAIMS));
    }

    @Test
    void what_is_held_is_not_begun() {
        given(registered, held).when(erase(Ground.MISTAKE)).isRefused(Reason.HELD);
        given(registered, held, lifted).when(erase(Ground.MISTAKE)).then(begun);
        assertThat(facts(erase(Ground.MISTAKE), registered, held))
                .isEqualTo(Map.of("holds", List.of(new Holding(HOLD, HoldKind.OBJECTION, parse("2026-08-20")))));
    }

    @Test
    void a_hold_placed_meanwhile_stops_the_last_step_until_it_is_lifted() {
        given(registered, begun, planQuiet)
                .when(new PlaceHold(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20")))
                .then(held);
        given(registered, begun, planQuiet, held, providerQuiet)
                .when(new HearQuiet(ID, BUDGET))
                .then(budgetQuiet);
        given(registered, begun, planQuiet, held, providerQuiet, budgetQuiet)
                .when(new LiftHold(ID, HOLD, TODAY))
                .then(lifted, erased);
    }

    @Test
    void of_two_holds_the_last_lifted_lets_it_go() {
        var other = new UUID(0, 9);
        given(
                        registered,
                        begun,
                        planQuiet,
                        held,
                        new HoldPlaced(ID, other, HoldKind.CLAIM, DAY),
                        providerQuiet,
                        budgetQuiet)
                .when(new LiftHold(ID, HOLD, TODAY))
                .then(lifted);
    }

    @Test
    void a_hold_is_placed_and_lifted_once() {
        given(registered, held)
                .when(new PlaceHold(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20")))
                .then();
        given(registered, held)
                .when(new PlaceHold(ID, HOLD, HoldKind.CLAIM, parse("2026-08-20")))
                .isRefused(Reason.ALREADY_HELD);
        given(registered, held)
                .when(new LiftHold(ID, HOLD, parse("2026-08-19")))
                .isRefused(Reason.BEFORE_HOLD);
        given(registered, held, lifted).when(new LiftHold(ID, HOLD, TODAY)).then();
        given(registered, held, lifted).when(new LiftHold(ID, HOLD, DAY)).isRefused(Reason.ALREADY_LIFTED);
        given(registered).when(new LiftHold(ID, HOLD, DAY)).isRefused(Reason.NOT_HELD);
        given(registered, erased).when(new LiftHold(ID, HOLD, DAY)).isRefused(Reason.HOUSEHOLD_ERASED);
        given().when(new PlaceHold(ID, HOLD, HoldKind.CLAIM, DAY)).isRefused(Reason.NOT_REGISTERED);
    }

    @Test
    void support_is_recorded_when_it_tells_something_new() {
        given(registered).when(hear(WMO, 1, "2026-12-31")).then(support(WMO, 1, "2026-12-31"));
        given(registered, support(WMO, 1, "2026-12-31"))
                .when(hear(WMO, 2, "2026-12-31"))
                .then();
        given(registered, support(WMO, 2, "2026-12-31"))
                .when(hear(WMO, 1, "2026-06-30"))
                .then();
        given(registered, support(WMO, 1, "2026-12-31"))
                .when(hear(WMO, 2, "2026-06-30"))
                .then(support(WMO, 2, "2026-06-30"));
        given(registered, begun).when(hear(WMO, 1, "2026-12-31")).then(support(WMO, 1, "2026-12-31"));
        given(registered, begun, erased).when(hear(WMO, 1, "2026-12-31")).then();
        given().when(hear(WMO, 1, "2026-12-31")).then();
    }

    @Test
    void support_that_never_began_does_not_run() {
        given(registered, support(WMO, 1, null)).when(erase(Ground.MISTAKE)).then(begun(Ground.MISTAKE, "W"));
    }

    @Test
    void the_record_of_one_law_goes_when_nothing_runs_under_it() {
        var gone = new LawRecordErased(ID, WMO, Ground.TERM_PASSED, DAY, List.of("W"));
        given(registered, support(WMO, 1, "2010-06-30"), asked(JEUGDWET))
                .when(eraseWmo(Ground.TERM_PASSED))
                .then(gone);
        given(registered, support(WMO, 1, "2010-06-30"), gone)
                .when(eraseWmo(Ground.TERM_PASSED))
                .then();
        given(registered, support(WMO, 1, "2026-09-02"))
                .when(eraseWmo(Ground.MISTAKE))
                .isRefused(Reason.STILL_RUNNING);
        given(registered, support(JEUGDWET, 1, "2026-09-02"), asked(WMO))
                .when(eraseWmo(Ground.MISTAKE))
                .then(new LawRecordErased(ID, WMO, Ground.MISTAKE, DAY, List.of("W")));
        given(registered, support(WMO, 1, "2012-06-30"))
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.TERM_NOT_PASSED);
        given(registered, support(WMO, 1, "2010-06-30"), held)
                .when(eraseWmo(Ground.TERM_PASSED))
                .isRefused(Reason.HELD);
        given(registered, erased).when(eraseWmo(Ground.MISTAKE)).then();
    }

    @Test
    void what_is_recorded_later_under_a_law_goes_another_time() {
        var gone = new LawRecordErased(ID, WMO, Ground.MISTAKE, DAY, List.of("W"));
        given(registered, asked(WMO), gone, support(WMO, 1, "2026-08-30"))
                .when(eraseWmo(Ground.MISTAKE))
                .then(gone);
    }

    @Test
    void the_words_of_one_law_alone_go_with_its_record() {
        var gone = new LawRecordErased(ID, WMO, Ground.MISTAKE, DAY, List.of("W"));

        var alone = (RegisteredHousehold) given(registered, asked(WMO), gone).state();
        var shared = (RegisteredHousehold)
                given(registered, asked(WMO, JEUGDWET), gone).state();

        assertThat(alone.question(REQUEST).orElseThrow().words().value()).isEmpty();
        assertThat(shared.question(REQUEST).orElseThrow().words().value()).isPresent();
    }

    @Test
    void a_household_erased_by_a_former_release_is_erased() {
        given(registered, erased).when(erase(Ground.MISTAKE)).then();
        given(registered, erased).when(new HearQuiet(ID, PLAN)).then();
    }

    private static EraseHousehold erase(Ground ground) {
        return erase(ground, TODAY.toString());
    }

    private static EraseHousehold erase(Ground ground, String today) {
        return new EraseHousehold(ID, ground, DAY, parse(today), false, RULES);
    }

    private static EraseLawRecord eraseWmo(Ground ground) {
        return new EraseLawRecord(ID, WMO, ground, DAY, TODAY, RULES);
    }

    private static HouseholdEvent begun(Ground ground, String... rules) {
        return new HouseholdEndingBegun(ID, ground, DAY, TODAY, List.of(rules));
    }

    private static HouseholdEvent asked(LegalBasis... laws) {
        return new RequestRecorded(
                ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(laws), parse("2001-01-01"), Channel.RESIDENT);
    }

    private static HearSupport hear(LegalBasis law, int version, String lastDay) {
        return new HearSupport(ID, DAYCARE, law, version, parse(lastDay), parse(lastDay));
    }

    private static HouseholdEvent support(LegalBasis law, int version, @Nullable String lastDay) {
        return new SupportHeardOf(
                ID,
                DAYCARE,
                law,
                version,
                lastDay == null ? null : parse(lastDay),
                lastDay == null ? parse("2026-01-01") : parse(lastDay));
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
