package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.util.List;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By a ground of law a line is decided without a mandate. */
class ByLawSpec {

    @ParameterizedTest
    @EnumSource
    void by_a_ground_of_law_no_mandate_is_asked(LawfulGround ground) {
        running().when(referred(byLaw(ground))).then(decidedBy(byLaw(ground)));
    }

    @Test
    void a_ground_belongs_to_its_own_law() {
        var other = byNetwork(CarriedBy.PROFESSIONAL, new LegalBasis("WMO"), euros(1));
        emergency(other)
                .when(referred(byLaw(LawfulGround.GENERAL_PRACTITIONER)))
                .isRefused(GROUND_OF_ANOTHER_LAW);
    }

    @Test
    void deciding_again_by_the_same_ground_changes_nothing() {
        var byLaw = byLaw(LawfulGround.COURT_ORDER);
        running().given(decidedBy(byLaw)).when(referred(byLaw)).then();
        running()
                .given(decidedBy(byLaw))
                .when(referred(byLaw(LawfulGround.YOUTH_DOCTOR)))
                .isRefused(LINE_ALREADY_DECIDED);
        running().given(decided).when(referred(byLaw)).isRefused(LINE_ALREADY_DECIDED);
    }

    private static DecideSupportLine referred(ByLaw byLaw) {
        return new DecideSupportLine(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                ARRANGEMENT,
                List.of(),
                List.of(),
                null,
                byLaw,
                parse("2026-01-22"));
    }

    private static SupportLineDecided decidedBy(ByLaw byLaw) {
        return new SupportLineDecided(
                PLAN, GUIDANCE, DIRECTOR, parse("2026-01-22"), null, ARRANGEMENT, guidance.withoutWords(), null, byLaw);
    }
}
