package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.api.Test;

/** A line that the household buys itself, through HTTP and Kafka. */
class PersonalBudgetHttpTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_line_that_is_bought_is_decided_once_every_condition_is_met_then_asks_for_an_arrangement() {
        PlanStory.mandate("noor", 80_000);
        story.directed().drafted().withAGoal();
        accepted(noor().post(story.path() + "/lines", bought(List.of("ABLE_TO_MANAGE", "MOTIVATED"))));
        story.agreed().active();
        assertThat(new AgendaOf(story.household()).asked()).contains("LINE_UNDECIDED");
        var refused = noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"));
        assertThat(refused.reason()).isEqualTo("CONDITIONS_MISSING");
        assertThat(texts(refused.json().path("conditions"))).containsExactly("QUALITY_ASSURED");
        var all = bought(List.of("ABLE_TO_MANAGE", "MOTIVATED", "QUALITY_ASSURED"));
        all.remove("id");
        accepted(noor().post(story.linePath() + "/_change", all));
        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "zo is het", "on", "2026-01-21")));

        accepted(noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));

        var line = story.shownLine();
        assertThat(line.path("delivery").asString()).isEqualTo("PERSONAL_BUDGET");
        assertThat(line.path("formalDecision").asString()).isEqualTo("REQUIRED_AND_MISSING");
        assertThat(line.at("/personalBudget/tariff").asLong()).isEqualTo(4_000);
        assertThat(line.has("provider")).isFalse();
        assertThat(line.at("/decision/arrangement").asString()).isNotEmpty();
        Neighbours.tell(committed());
        var arranged =
                eventually(story::shownLine, shown -> !shown.path("arranged").isMissingNode());
        assertThat(arranged.at("/arranged/total").asLong()).isEqualTo(40_000);
        assertThat(arranged.at("/cover/state").asString()).isEqualTo("AWAITED");
    }

    private Map<String, Object> bought(List<String> conditions) {
        var body = new HashMap<>(story.lineBody());
        body.remove("provider");
        body.put("carriedBy", "NETWORK");
        body.put("considerations", Map.of("skipped", "an aunt helps already"));
        body.put("volume", 10);
        body.put("estimatedCost", 0);
        body.put(
                "personalBudget",
                Map.of(
                        "holder",
                        UUID.randomUUID(),
                        "taskField",
                        "6.751",
                        "unit",
                        "HOUR",
                        "tariff",
                        4_000,
                        "conditions",
                        conditions));
        return body;
    }

    private PersonalBudgetCommittedV1 committed() {
        return new PersonalBudgetCommittedV1(
                OthersTell.MUNICIPALITY,
                story.householdId(),
                story.arrangement(),
                PlanId.of(story.householdId()),
                story.line(),
                new LegalBasis("JEUGDWET"),
                new TaskField("6.751"),
                Objective.CHILDREN,
                "agreed",
                1,
                parse("2026-02-01"),
                List.of(new MonthAmount(YearMonth.of(2026, 2), Money.euro(400))),
                parse("2026-07-31"),
                new ProfessionalId("noor"),
                parse("2026-01-22"),
                UUID.randomUUID(),
                null);
    }
}
