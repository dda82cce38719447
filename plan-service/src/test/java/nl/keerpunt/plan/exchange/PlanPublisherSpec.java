package nl.keerpunt.plan.exchange;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.plan.PlanChangedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanPublisherSpec {

    private static final HouseholdId HOUSEHOLD =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    private static final UUID LINE = UUID.fromString("0c1d2e3f-0000-4000-8000-000000000001");
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final Personal<Words> WORDS = Personal.of(HOUSEHOLD, new Words("a quiet place"));

    /** New year's night in the Netherlands, and still the old year in UTC. */
    private static final Instant NIGHT = Instant.parse("2026-12-31T23:30:00Z");

    @Test
    void a_line_tells_its_law_and_a_dropped_one_none_on_the_dutch_day_on_which_it_was_recorded() {
        assertThat(told(new SupportLineProposed(PLAN, LINE, line()))).contains(changed(LINE, WMO));
        assertThat(told(new SupportLineChanged(PLAN, LINE, line()))).contains(changed(LINE, WMO));
        assertThat(told(new SupportLineDropped(PLAN, LINE, WORDS))).contains(changed(LINE, null));
    }

    @Test
    void any_other_change_is_told_without_a_line() {
        assertThat(told(new PlanDrafted(PLAN, WORDS, new Team("noord"), parse("2026-12-01"))))
                .contains(changed(null, null));
    }

    @Test
    void what_another_message_tells_of_or_others_know_is_not_told_as_a_change() {
        assertThat(told(new PlanEnded(PLAN, parse("2026-12-31"), true))).containsInstanceOf(PlanClosedV1.class);
        assertThat(told(new PlanEnded(PLAN, parse("2026-12-31"), false))).isEmpty();
        assertThat(told(new DirectorRecorded(PLAN, new ProfessionalId("bram"), parse("2026-12-31"))))
                .isEmpty();
    }

    private static PlanChangedV1 changed(@Nullable UUID line, @Nullable LegalBasis law) {
        return new PlanChangedV1(HOUSEHOLD.municipality(), HOUSEHOLD, parse("2027-01-01"), line, law);
    }

    private static Optional<ContractMessage> told(PlanEvent event) {
        return new PlanPublisher().toContract(new Recorded<>(event, "name", 0, 0, NIGHT, "bram", "id"));
    }

    private static SupportLine line() {
        return new SupportLine(
                SupportLine.CarriedBy.HOUSEHOLD,
                WORDS,
                null,
                null,
                1,
                null,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                WMO,
                new Amount(0),
                Set.of(),
                Set.of(),
                Objective.HOME,
                null,
                null);
    }
}
