package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import nl.keerpunt.language.law.Objective;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What causes what in a household. */
class CausalMapSpec {

    @Test
    void a_cause_is_named_once() {
        var name = new NameCause(PLAN, NOISE, new CauseContent(said("one bedroom"), Objective.HOME));
        given(drafted).when(name).then(noise);
        given(drafted, noise).when(name).then();
    }

    @Test
    void another_cause_needs_another_id() {
        given(drafted, noise)
                .when(new NameCause(PLAN, NOISE, new CauseContent(said("two bedrooms"), Objective.HOME)))
                .isRefused(CAUSE_ALREADY_NAMED);
    }

    @Test
    void causes_may_form_a_cycle() {
        given(drafted, noise, stress, new CausesLinked(PLAN, NOISE, STRESS))
                .when(new LinkCauses(PLAN, STRESS, NOISE))
                .then(new CausesLinked(PLAN, STRESS, NOISE));
    }

    @Test
    void the_same_link_again_changes_nothing() {
        given(drafted, noise, stress, new CausesLinked(PLAN, NOISE, STRESS))
                .when(new LinkCauses(PLAN, NOISE, STRESS))
                .then();
    }

    @Test
    void nothing_causes_itself() {
        given(drafted, noise).when(new LinkCauses(PLAN, NOISE, NOISE)).isRefused(CAUSE_OF_ITSELF);
    }

    @Test
    void only_named_causes_are_linked() {
        given(drafted, noise).when(new LinkCauses(PLAN, NOISE, STRESS)).isRefused(UNKNOWN_CAUSE);
    }
}
