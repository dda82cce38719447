package nl.keerpunt.plan.mandate;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.PlanStory;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a successor is granted, on the running service. */
class WhenMandateHandedOverGrantItTest {

    private final ProfessionalId leaving = new ProfessionalId("p-" + UUID.randomUUID());
    private final ProfessionalId successor = new ProfessionalId("p-" + UUID.randomUUID());
    private final MandateRegisterId register = MandateRegisterId.of(PlanStory.MUNICIPALITY, leaving);
    private final Mandate mandate = new Mandate(
            UUID.randomUUID(),
            leaving,
            List.of(new LegalBasis("WMO"), new LegalBasis("JEUGDWET")),
            new Amount(70_000),
            6,
            new Period(parse("2026-01-01"), parse("2026-12-31")),
            List.of(new Label("HH1")),
            List.of(new Period(parse("2026-08-01"), parse("2026-08-31"))));
    private final Footing footing = new Footing(
            new JobFunction("SOCIAL_WORKER"), new Label("Mandaatbesluit 2026"), null, new ProfessionalId("kim"));
    private final MandateGranted granted = new MandateGranted(register, mandate, new ProfessionalId("ria"), footing);
    private final WhenMandateHandedOverGrantIt policy =
            PlanStory.service().context().getBean(WhenMandateHandedOverGrantIt.class);
    private final Mandates mandates = PlanStory.service().context().getBean(Mandates.class);

    @Test
    void a_repeated_handover_grants_nothing_more() {
        var history = history(granted, withdrawn("2026-06-30", new HandedOver(UUID.randomUUID(), successor)));

        policy.write(List.of(history));
        policy.write(List.of(history));

        var held = mandates.of(PlanStory.MUNICIPALITY, successor);
        assertThat(held).hasSize(1);
        assertThat(held.getFirst().mandate().laws()).isEqualTo(mandate.laws());
        assertThat(held.getFirst().mandate().upTo()).isEqualTo(mandate.upTo());
        assertThat(held.getFirst().mandate().months()).isEqualTo(mandate.months());
        assertThat(held.getFirst().mandate().valid()).isEqualTo(new Period(parse("2026-07-01"), parse("2026-12-31")));
        assertThat(held.getFirst().mandate().products()).isEqualTo(mandate.products());
        assertThat(held.getFirst().mandate().days()).isEqualTo(mandate.days());
        assertThat(mandates.history(PlanStory.MUNICIPALITY, successor)
                        .footing(held.getFirst().mandate().uuid()))
                .contains(footing);
    }

    @Test
    void nobody_is_handed_a_mandate_that_was_held_in_their_own_place() {
        var kim = new ProfessionalId("kim");
        var before = mandates.of(PlanStory.MUNICIPALITY, kim);

        policy.write(List.of(history(granted, withdrawn("2026-06-30", new HandedOver(UUID.randomUUID(), kim)))));

        assertThat(mandates.of(PlanStory.MUNICIPALITY, kim)).isEqualTo(before);
    }

    @Test
    void a_mandate_that_is_only_withdrawn_goes_to_nobody() {
        policy.write(List.of(history(granted, withdrawn("2026-06-30", null))));

        assertThat(mandates.of(PlanStory.MUNICIPALITY, successor)).isEmpty();
    }

    @Test
    void a_mandate_that_was_withdrawn_before_is_handed_over_until_that_day() {
        var earlier = withdrawn("2026-09-30", null);

        policy.write(List.of(
                history(granted, earlier, withdrawn("2026-06-30", new HandedOver(UUID.randomUUID(), successor)))));

        assertThat(mandates.of(PlanStory.MUNICIPALITY, successor)
                        .getFirst()
                        .mandate()
                        .valid())
                .isEqualTo(new Period(parse("2026-07-01"), parse("2026-09-30")));
    }

    @Test
    void a_mandate_that_begins_later_goes_to_the_successor_whole() {
        policy.write(List.of(history(granted, withdrawn("2025-12-31", new HandedOver(UUID.randomUUID(), successor)))));

        assertThat(mandates.of(PlanStory.MUNICIPALITY, successor)
                        .getFirst()
                        .mandate()
                        .valid())
                .isEqualTo(mandate.valid());
    }

    private MandateWithdrawn withdrawn(String lastDay, @Nullable HandedOver handedOver) {
        return new MandateWithdrawn(register, mandate.uuid(), parse(lastDay), new Words("left"), handedOver);
    }

    private Changed<MandateEvent> history(MandateEvent... events) {
        var recorded = new ArrayList<Recorded<MandateEvent>>();
        for (var event : events) {
            var at = recorded.size();
            recorded.add(new Recorded<>(event, "name", at, 10L * (at + 1), Instant.EPOCH, "keerpunt-household", "id"));
        }
        return new Changed<>(register.key(), recorded, () -> recorded);
    }
}
