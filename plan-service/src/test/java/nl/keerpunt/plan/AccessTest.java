package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.testing.Eventually.eventually;
import static nl.keerpunt.testing.law.AccessLaws.Asked.begin;
import static nl.keerpunt.testing.law.AccessLaws.Asked.direct;
import static nl.keerpunt.testing.law.AccessLaws.Asked.get;
import static nl.keerpunt.testing.law.AccessLaws.Asked.ofTheDirector;
import static nl.keerpunt.testing.law.AccessLaws.Asked.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.law.AccessLaws;

class AccessTest implements AccessLaws {

    private static final String PLAN = "/v1/plans/{id}";

    private final PlanStory some = PlanStory.ofAHousehold();

    @Override
    public ServiceUnderTest service() {
        return PlanStory.service();
    }

    @Override
    public Place about(Standing standing) {
        var story = PlanStory.ofAHousehold();
        var household = story.household().toString();
        if (standing == Standing.UNKNOWN) {
            return new Place(household, household);
        }
        story.registered(TEAM);
        accepted(service().professional("iemand", MUNICIPALITY, TEAM, "access").post("/v1/plans", story.draft()));
        switch (standing) {
            case UNDIRECTED, UNKNOWN -> {}
            case DIRECTED_BY_THE_CALLER -> directs(story, CALLER);
            case DIRECTED_BY_ANOTHER -> directs(story, "iemand");
            case ERASED -> story.erased();
        }
        return new Place(household, household);
    }

    @Override
    public List<Asked> aboutHouseholds() {
        return List.of(
                begin("/v1/plans", household -> Map.of("household", household, "purpose", "rest", "on", "2026-01-10")),
                get(PLAN),
                get(PLAN + "/history"),
                get(PLAN + "/changes"),
                get(PLAN + "/versions"),
                get(PLAN + "/versions/{version}"),
                get(PLAN + "/versions/{version}/differences"),
                get(PLAN + "/document"),
                get(PLAN + "/calendar"),
                get("/v1/plan/households/{id}/looks"),
                ofTheDirector("/v1/plan/households/{id}/members/{member}/file"),
                post(PLAN + "/_rephrase", Map.of("purpose", "rest")),
                post(PLAN + "/goals", some.goalBody()),
                post(PLAN + "/goals/{goal}/_score", PlanStory.scoreBody()),
                post(PLAN + "/goals/{goal}/_change", some.changeGoalBody()),
                post(PLAN + "/goals/{goal}/_withdraw", Map.of("reason", "not needed")),
                post(PLAN + "/goals/{goal}/_takescoreback", Map.of("on", "2026-07-20", "reason", "a mistake")),
                post(PLAN + "/causes", Map.of("words", "debts", "domain", "FINANCES")),
                post(PLAN + "/causes/{cause}/_link", Map.of("to", UUID.randomUUID())),
                post(PLAN + "/causes/{cause}/_unlink", Map.of("to", UUID.randomUUID())),
                post(PLAN + "/causes/{cause}/_change", Map.of("words", "debts", "domain", "FINANCES")),
                post(PLAN + "/causes/{cause}/_withdraw", Map.of("reason", "not needed")),
                post(PLAN + "/lines", some.lineBody()),
                post(PLAN + "/lines/{line}/_change", some.changeBody()),
                post(PLAN + "/lines/{line}/_drop", Map.of("reason", "not needed")),
                post(PLAN + "/lines/{line}/_decide", Map.of("on", "2026-01-22")),
                post(PLAN + "/lines/{line}/_review", Map.of("on", "2026-04-01", "note", "well")),
                post(PLAN + "/conditions", some.conditionBody()),
                post(PLAN + "/conditions/{condition}/_change", some.changeConditionBody()),
                post(PLAN + "/conditions/{condition}/_meet", Map.of("on", "2026-02-01")),
                post(PLAN + "/conditions/{condition}/_drop", Map.of("reason", "not needed")),
                post(PLAN + "/_recordcapacity", Map.of("appointments", 3, "minutes", 240, "from", "2026-02-01")),
                post(PLAN + "/_agree", Map.of("householdVoice", "yes", "on", "2026-02-20")),
                post(PLAN + "/_activate", Map.of("on", "2026-01-21")),
                direct(PLAN + "/_close", Map.of("on", "2026-08-31")),
                post(PLAN + "/follow-ups", Map.of("on", "2026-11-30", "holds", true, "note", "well")),
                post(PLAN + "/_takefollowupback", Map.of("on", "2026-11-30", "reason", "a mistake")),
                post(PLAN + "/_reopen", Map.of("reason", "again", "on", "2026-12-01")),
                post(PLAN + "/_note", Map.of("subject", UUID.randomUUID(), "version", 1, "on", "2026-04-20")));
    }

    @Override
    public Set<String> aboutNoHousehold() {
        return Set.of(
                "GET /v1/agenda",
                "GET /v1/mandates/{professional}",
                "GET /v1/mandates/{professional}/may-decide",
                "GET /v1/mandate-profiles");
    }

    private void directs(PlanStory story, String director) {
        Neighbours.tell(new DirectorAssignedV1(
                PlanStory.MUNICIPALITY,
                story.householdId(),
                new ProfessionalId(director),
                TEAM,
                parse("2026-01-05"),
                null));
        eventually(
                () -> service().context().getBean(Standings.class).of(story.householdId()),
                standing -> standing.filter(known -> known.director() != null).isPresent());
    }
}
