package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** The running service: one plan from draft to follow-up, over HTTP and Kafka. */
class PlanHttpTest {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final ServiceUnderTest SERVICE = ServiceUnderTest.shared(
            "plan", settings -> ServiceStarter.start(PlanService.class, "plan", 8082, settings));

    private final Http noor = SERVICE.professional("noor", "0307", "north", "access", "director");
    private final Http administrator = SERVICE.professional("ria", "0307", "office", "administrator");
    private final UUID household = UUID.randomUUID();
    private final String plan = "/v1/plans/" + household;

    @Test
    void a_plan_goes_from_draft_to_follow_up() {
        directed();
        mandated("noor", 100_000);
        accepted(noor.post("/v1/plans", Map.of("household", household, "purpose", "a calm home", "on", "2026-01-10")));
        var goal = id(noor.post(plan + "/goals", goal()));
        var line = id(noor.post(plan + "/lines", line(goal)));
        accepted(noor.post(plan + "/_agree", Map.of("householdVoice", "this is it", "on", "2026-01-20")));
        accepted(noor.post(plan + "/_activate", Map.of("on", "2026-01-21")));
        accepted(noor.post(plan + "/lines/" + line + "/_decide", Map.of("on", "2026-01-22")));
        answerOf(line);
        accepted(noor.post(
                plan + "/goals/" + goal + "/_score", Map.of("score", 1, "on", "2026-07-20", "note", "they sleep")));
        accepted(noor.post(plan + "/_close", Map.of("on", "2026-08-31")));
        accepted(noor.post(plan + "/follow-ups", Map.of("on", "2026-11-30", "holds", true, "note", "well")));

        var shown = noor.get(plan + "?validOn=2026-12-01").json();

        assertThat(shown.path("phase").asString()).isEqualTo("CLOSED");
        assertThat(shown.path("purpose").asString()).isEqualTo("a calm home");
        assertThat(shown.path("closing").path("followUps").path(0).path("holds").asBoolean())
                .isTrue();
        assertThat(noor.get(plan + "?validOn=2026-06-01").json().path("phase").asString())
                .isEqualTo("ACTIVE");
    }

    private void answerOf(String line) {
        var decision = noor.get(plan).json().path("lines").path(0).path("decision");
        var arrangement = new ArrangementId(
                MUNICIPALITY, UUID.fromString(decision.path("arrangement").asString()));
        var id = new HouseholdId(MUNICIPALITY, household);
        Neighbours.tell(new ArrangementCommittedV1(
                MUNICIPALITY,
                id,
                arrangement,
                new AgbCode("01234567"),
                PlanId.of(id),
                UUID.fromString(line),
                new LegalBasis("JEUGDWET"),
                new TaskField("6.72"),
                Objective.CHILDREN,
                "arrange",
                1,
                parse("2026-02-01"),
                List.of(new MonthAmount(java.time.YearMonth.of(2026, 2), Money.euro(800)))));
        Neighbours.tell(new ReservationMadeV1(MUNICIPALITY, id, arrangement, 1, 2026, Money.euro(800), null));
        eventually(
                () -> noor.get(plan)
                        .json()
                        .path("lines")
                        .path(0)
                        .path("cover")
                        .path("state")
                        .asString(""),
                "COVERED"::equals);
    }

    private void directed() {
        var id = new HouseholdId(MUNICIPALITY, household);
        Neighbours.tell(
                new DirectorAssignedV1(MUNICIPALITY, id, new ProfessionalId("noor"), "north", parse("2026-01-05")));
        eventually(() -> noor.get(plan + "/history").status(), status -> status == 200);
    }

    private void mandated(String professional, long upTo) {
        accepted(administrator.post(
                "/v1/mandates",
                Map.of(
                        "professional",
                        professional,
                        "laws",
                        List.of("JEUGDWET"),
                        "upTo",
                        upTo,
                        "months",
                        12,
                        "from",
                        "2026-01-01",
                        "until",
                        "2026-12-31")));
    }

    private static Map<String, Object> goal() {
        return Map.of(
                "words",
                "do homework in peace",
                "objectives",
                List.of("CHILDREN"),
                "baseline",
                -2,
                "scale",
                Map.of(
                        "muchLess",
                        "never",
                        "less",
                        "seldom",
                        "expected",
                        "every evening",
                        "more",
                        "most days",
                        "muchMore",
                        "always"));
    }

    private static Map<String, Object> line(String goal) {
        var line = new java.util.HashMap<String, Object>();
        line.put("carriedBy", "PROVIDER");
        line.put("what", "guidance at home");
        line.put("provider", "01234567");
        line.put("product", "45A48");
        line.put("volume", 10);
        line.put("frequency", "IN_TOTAL");
        line.put("from", "2026-02-01");
        line.put("until", "2026-07-31");
        line.put("legalBasis", "JEUGDWET");
        line.put("estimatedCost", 80_000);
        line.put("goals", List.of(goal));
        line.put("objective", "CHILDREN");
        return line;
    }

    private static String id(Answer answer) {
        return accepted(answer).json().path("id").asString();
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
