package nl.keerpunt.others;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.java.ApiClient;
import nl.keerpunt.java.ApiException;
import nl.keerpunt.java.api.ArrangementsApi;
import nl.keerpunt.java.api.DirectorsApi;
import nl.keerpunt.java.api.GoalsApi;
import nl.keerpunt.java.api.HouseholdsApi;
import nl.keerpunt.java.api.PlansApi;
import nl.keerpunt.java.api.SupportLinesApi;
import nl.keerpunt.java.model.ActivatePlan;
import nl.keerpunt.java.model.AddGoal;
import nl.keerpunt.java.model.AgreePlan;
import nl.keerpunt.java.model.ArrangementCover;
import nl.keerpunt.java.model.ArrangementOverview;
import nl.keerpunt.java.model.AssignDirector;
import nl.keerpunt.java.model.CarriedBy;
import nl.keerpunt.java.model.Considerations;
import nl.keerpunt.java.model.DecideSupportLine;
import nl.keerpunt.java.model.DraftPlan;
import nl.keerpunt.java.model.Frequency;
import nl.keerpunt.java.model.GoalScale;
import nl.keerpunt.java.model.LineReferral;
import nl.keerpunt.java.model.Objective;
import nl.keerpunt.java.model.ProposeSupportLine;
import nl.keerpunt.java.model.RegisterHousehold;

/**
 * anna and bram, by the client that was generated for Java: from a household that comes in to support that is
 * arranged.
 */
final class Arranging {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Served served;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final UUID household = UUID.randomUUID();
    private final UUID goal = UUID.randomUUID();
    private final UUID line = UUID.randomUUID();

    Arranging(Served served) {
        this.served = served;
    }

    static ApiClient as(String person, Served served) {
        var client = new ApiClient();
        client.updateBaseUri(served.address());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Tokens.of(person)));
        return client;
    }

    UUID household() {
        return household;
    }

    LocalDate today() {
        return today;
    }

    LocalDate firstDay() {
        return today.plusDays(7);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(3);
    }

    /** The arrangement that came of it, covered by the budget. */
    ArrangementOverview play() throws ApiException {
        comeIn();
        plan();
        agree();
        return arranged();
    }

    void comeIn() throws ApiException {
        new HouseholdsApi(as("anna", served))
                .registerHousehold(key(), new RegisterHousehold().id(household).on(today), null, null);
        new HouseholdsApi(as("bram", served)).listHouseholds(null, null, null, null, null, null, null);
        new DirectorsApi(as("anna", served)).assignDirector(household, key(), director("bram", "noord"), null, null);
    }

    AssignDirector director(String professional, String team) {
        return new AssignDirector().director(professional).team(team).from(today);
    }

    private void plan() throws ApiException {
        var plans = new PlansApi(as("anna", served));
        var purpose = "Wij willen allemaal kunnen slapen.";
        plans.draftPlan(
                key(), new DraftPlan().household(household).purpose(purpose).on(today), null, null);
        new GoalsApi(as("anna", served)).addGoal(household, key(), goal(), null, null);
        new SupportLinesApi(as("anna", served)).proposeSupportLine(household, key(), guidance(), null, null);
    }

    private AddGoal goal() {
        return new AddGoal()
                .id(goal)
                .words("Elk kind slaapt op een eigen kamer.")
                .objectives(Set.of(Objective.HOME, Objective.CHILDREN))
                .scale(new GoalScale()
                        .muchLess("Het is erger geworden.")
                        .less("Er is niets veranderd.")
                        .expected("Elk kind slaapt op een eigen kamer.")
                        .more("En wij houden het zelf vol.")
                        .muchMore("En wij helpen er anderen mee."))
                .baseline(-1);
    }

    private ProposeSupportLine guidance() {
        return new ProposeSupportLine()
                .id(line)
                .carriedBy(CarriedBy.PROVIDER)
                .what("Begeleiding bij het slapengaan.")
                .provider("75000003")
                .product("GUIDANCE")
                .volume(2L)
                .frequency(Frequency.PER_WEEK)
                .from(firstDay())
                .until(lastDay())
                .legalBasis("JEUGDWET")
                .goals(Set.of(goal))
                .objective(Objective.CHILDREN)
                .considerations(new Considerations()
                        .skipped("De ouders en hun familie kunnen dit niet zelf.")
                        .referral(LineReferral.EXPERTISE));
    }

    private void agree() throws ApiException {
        var plans = new PlansApi(as("bram", served));
        await().atMost(PATIENCE)
                .until(() -> "bram"
                        .equals(plans.getPlan(household, null, null, null, null).getDirector()));
        var voice = new AgreePlan().householdVoice("Dit is ons plan.").on(today);
        plans.agreePlan(household, key(), voice, null, null);
        plans.activatePlan(household, key(), new ActivatePlan().on(today), null, null);
        new SupportLinesApi(as("bram", served))
                .decideSupportLine(household, line, key(), new DecideSupportLine().on(today), null, null);
    }

    private ArrangementOverview arranged() {
        var arrangements = new ArrangementsApi(as("bram", served));
        return await().atMost(PATIENCE)
                .until(
                        () -> arrangements
                                .listArrangements(
                                        firstDay(),
                                        null,
                                        ArrangementCover.COVERED,
                                        household,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)
                                .getItems(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
