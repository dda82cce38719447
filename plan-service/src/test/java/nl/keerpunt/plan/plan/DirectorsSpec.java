package nl.keerpunt.plan.plan;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.plan.plan.PlanEvent.DirectorRecorded;
import org.junit.jupiter.api.Test;

/** Who directs on which day, as it was heard. */
class DirectorsSpec {

    private static final PlanId PLAN = PlanId.of(new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1)));
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final ProfessionalId LOTTE = new ProfessionalId("lotte");

    @Test
    void who_was_heard_of_last_directs_from_that_day_on_whoever_was_to_direct_later() {
        var directors = Directors.NONE
                .with(new DirectorRecorded(PLAN, FATIMA, parse("2026-01-12")))
                .with(new DirectorRecorded(PLAN, KEES, parse("2026-06-01")))
                .with(new DirectorRecorded(PLAN, LOTTE, parse("2026-04-01")));

        assertThat(directors.on(parse("2026-03-31"))).contains(FATIMA);
        assertThat(directors.on(parse("2026-04-01"))).contains(LOTTE);
        assertThat(directors.on(parse("2026-06-01"))).contains(LOTTE);
    }
}
