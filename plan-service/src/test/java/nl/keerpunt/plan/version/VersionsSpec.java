package nl.keerpunt.plan.version;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.util.List;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What the household agrees to. */
class VersionsSpec {

    private final PlanDrafted wordless = new PlanDrafted(PLAN, null, new Team("north"), parse("2026-01-10"));

    @Test
    void a_version_fixes_the_goals_and_lines_the_household_agreed_to() {
        given(drafted, goal, proposed, helped).when(agree("2026-01-20")).then(agreed);
    }

    @Test
    void agreeing_again_to_what_did_not_change_changes_nothing() {
        given(drafted, goal, proposed, helped, agreed).when(agree("2026-01-20")).then();
    }

    @Test
    void a_changed_line_asks_for_a_new_version() {
        given(drafted, goal, proposed, helped, agreed)
                .given(new SupportLineChanged(PLAN, GUIDANCE, byProvider(12, guidance.estimatedCost())))
                .when(agree("2026-01-20"))
                .then(secondVersion("2026-01-20"));
    }

    @Test
    void an_active_plan_gets_new_versions() {
        running().when(agree("2026-03-01")).then(secondVersion("2026-03-01"));
    }

    @Test
    void a_dropped_line_is_no_part_of_a_version() {
        given(drafted, goal, proposed, helped)
                .given(new SupportLineDropped(PLAN, HOMEWORK, NOTE))
                .when(agree("2026-01-20"))
                .then(new VersionAgreed(
                        PLAN,
                        1,
                        VOICE,
                        parse("2026-01-20"),
                        said("a calm home"),
                        List.of(QUIET),
                        List.of(GUIDANCE),
                        null,
                        null));
    }

    @Test
    void no_version_without_a_purpose() {
        given(wordless, goal, proposed).when(agree("2026-01-20")).isRefused(NO_PURPOSE);
    }

    @Test
    void no_version_without_a_goal() {
        given(drafted).when(agree("2026-01-20")).isRefused(NO_GOAL);
    }

    @Test
    void no_version_without_a_support_line() {
        given(drafted, goal, proposed)
                .given(new SupportLineDropped(PLAN, GUIDANCE, NOTE))
                .when(agree("2026-01-20"))
                .isRefused(NO_SUPPORT_LINE);
    }

    private static AgreeVersion agree(String on) {
        return agreeing(on);
    }

    private static VersionAgreed secondVersion(String on) {
        return new VersionAgreed(
                PLAN, 2, VOICE, parse(on), agreed.purpose(), List.of(QUIET), List.of(GUIDANCE, HOMEWORK), null, null);
    }
}
