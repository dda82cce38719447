package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.BoughtSupport;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.OfLine;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.access.Disclosure.Part;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.Test;

/** What is left of a plan with help under two laws, for who works under one of them or under neither. */
class WithholdingSpec {

    private static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    private static final ArrangementId ARRANGEMENT = new ArrangementId(new MunicipalityCode("0307"), new UUID(0, 5));
    private static final UUID GUIDANCE = new UUID(0, 10);
    private static final UUID DEBTS = new UUID(0, 11);
    private static final UUID QUIET = new UUID(0, 20);
    private static final UUID MONEY = new UUID(0, 21);
    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");
    private static final LegalBasis DEBT_HELP = new LegalBasis("WGS");
    private static final Personal<Words> WORDS = Personal.of(HOUSEHOLD, new Words("words"));

    private final PlanEvent drafted = new PlanDrafted(PLAN, WORDS, new Team("north"), parse("2026-01-10"));
    private final PlanEvent guidance = new SupportLineProposed(PLAN, GUIDANCE, line(YOUTH, QUIET));
    private final PlanEvent debts = new SupportLineProposed(PLAN, DEBTS, line(DEBT_HELP, MONEY));
    private final PlanEvent decided = new SupportLineDecided(
            PLAN,
            DEBTS,
            new ProfessionalId("sam"),
            parse("2026-01-22"),
            new UUID(0, 50),
            ARRANGEMENT,
            line(DEBT_HELP, MONEY),
            1,
            null);
    private final PlanEvent arranged = new SupportLineArranged(
            PLAN, DEBTS, ARRANGEMENT, 1, Money.euro(800), new Label("agree"), parse("2026-02-01"));

    @Test
    void a_line_under_another_law_keeps_its_frame() {
        var line = shown(works(YOUTH, false), DEBTS);

        assertThat(line.withheld())
                .containsExactly("what", "product", "volume", "frequency", "estimatedCost", "arranged.total");
        assertThat(line.what()).isNull();
        assertThat(line.estimatedCost()).isNull();
        assertThat(line.goals()).containsExactly(MONEY);
        assertThat(line.provider()).isEqualTo(new AgbCode("01234567"));
        assertThat(line.until()).isEqualTo("2026-07-31");
        assertThat(line.decision()).isNotNull();
    }

    @Test
    void a_line_under_the_own_law_is_whole() {
        assertThat(shown(works(YOUTH, false), GUIDANCE).withheld()).isEmpty();
    }

    @Test
    void amounts_of_debt_help_ask_for_the_claim_beside_the_law() {
        assertThat(shown(works(DEBT_HELP, false), DEBTS).withheld()).containsExactly("estimatedCost", "arranged.total");
        assertThat(shown(works(DEBT_HELP, true), DEBTS).withheld()).isEmpty();
    }

    @Test
    void who_wrote_a_line_knows_its_content() {
        var history = history("noor");

        assertThat(shown(works(DEBT_HELP, false), GUIDANCE, history).withheld()).isEmpty();
    }

    @Test
    void across_laws_a_line_is_shown_when_it_shares_a_goal() {
        var across = new Viewer("kim", Set.of(Role.ACCESS), Set.of(YOUTH), true, false, true);
        var apart = history("sam");
        var connected = new PlanHistory(withFact(apart, new SupportLineChanged(PLAN, DEBTS, line(DEBT_HELP, QUIET))));

        assertThat(shown(across, DEBTS, apart).withheld()).contains("what");
        assertThat(shown(across, DEBTS, connected).withheld()).isEmpty();
    }

    @Test
    void whose_budget_a_line_is_stays_with_its_law() {
        var bought = new PlanHistory(withFact(history("sam"), new SupportLineChanged(PLAN, GUIDANCE, bought())));

        var foreign = shown(works(DEBT_HELP, false), GUIDANCE, bought);

        assertThat(foreign.withheld()).contains("personalBudget");
        assertThat(foreign.personalBudget()).isNull();
        assertThat(foreign.delivery()).isEqualTo(Delivery.PERSONAL_BUDGET);
        assertThat(shown(works(YOUTH, false), GUIDANCE, bought).personalBudget())
                .isEqualTo(bought().personalBudget());
    }

    private static SupportLine bought() {
        return new SupportLine(
                CarriedBy.NETWORK,
                WORDS,
                null,
                new Label("HULP"),
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                YOUTH,
                new Amount(0),
                Set.of(QUIET),
                Set.of(),
                Objective.CHILDREN,
                null,
                new BoughtSupport(
                        new UUID(0, 60),
                        null,
                        new TaskField("6.751"),
                        ProductUnit.HOUR,
                        new Amount(4_000),
                        Set.of(BudgetCondition.MOTIVATED)));
    }

    @Test
    void history_withholds_the_same() {
        var history = history("sam");
        var withholding = new Withholding(works(YOUTH, true), history);

        var left = withholding.from(history.events().getLast());

        assertThat(left.withheld()).containsExactly("total");
        assertThat(left.fields()).containsKeys("line", "arrangement", "verb").doesNotContainKey("total");
        assertThat(withholding.from(history.events().get(2)).withheld())
                .containsExactly("product", "volume", "frequency", "estimatedCost");
    }

    /** A component that is new is content until somebody says otherwise, here and there. */
    @Test
    void every_component_of_the_events_of_a_line_has_its_part() {
        var parts = Arrays.stream(PlanEvent.class.getPermittedSubclasses())
                .filter(OfLine.class::isAssignableFrom)
                .flatMap(WithholdingSpec::components)
                .filter(component -> !component.equals("plan"))
                .distinct()
                .collect(groupingBy(
                        component -> Withholding.part(component, Part.DEBT_AMOUNTS), toCollection(TreeSet::new)));

        assertThat(parts)
                .isEqualTo(Map.of(
                        Part.FRAME,
                        new TreeSet<>(Set.of(
                                "line",
                                "carriedBy",
                                "provider",
                                "from",
                                "until",
                                "legalBasis",
                                "goals",
                                "causes",
                                "objective",
                                "by",
                                "on",
                                "mandate",
                                "mandateVersion",
                                "ground",
                                "arrangement",
                                "version",
                                "verb",
                                "appliesFrom",
                                "overrunAuthority",
                                "reason",
                                "mayDecide",
                                "step",
                                "after",
                                "reviewOn",
                                "year")),
                        Part.CONTENT,
                        new TreeSet<>(Set.of(
                                "personalBudget",
                                "product",
                                "volume",
                                "frequency",
                                "home",
                                "referral",
                                "bundles",
                                "load")),
                        Part.DEBT_AMOUNTS,
                        new TreeSet<>(Set.of("estimatedCost", "total", "lacking"))));
        assertThat(Withholding.part("diagnosis", Part.DEBT_AMOUNTS)).isEqualTo(Part.CONTENT);
    }

    /** By what history opens of an event: what is personal stays out, and what is nested is laid open. */
    private static Stream<String> components(Class<?> message) {
        return Arrays.stream(message.getRecordComponents())
                .filter(component -> component.getType() != Personal.class)
                .flatMap(component -> Set.of(SupportLine.class, Considerations.class, Period.class, ByLaw.class)
                                .contains(component.getType())
                        ? components(component.getType())
                        : Stream.of(component.getName()));
    }

    @Test
    void history_goes_by_the_law_of_the_line_as_it_was_then() {
        var history = history("sam");
        var moved = new PlanHistory(withFact(history, new SupportLineChanged(PLAN, DEBTS, line(YOUTH, QUIET))));
        var withholding = new Withholding(works(YOUTH, false), moved);

        assertThat(withholding.from(moved.events().get(2)).withheld()).isNotEmpty();
        assertThat(withholding.from(moved.events().getLast()).withheld()).isEmpty();
    }

    private PlanView.Line shown(Viewer viewer, UUID line) {
        return shown(viewer, line, history("sam"));
    }

    private static PlanView.Line shown(Viewer viewer, UUID line, PlanHistory history) {
        var plan = PlanFold.view(history, new AsOf(parse("2026-03-01"), null)).orElseThrow();
        return new Withholding(viewer, history)
                .from(plan).lines().stream()
                        .filter(each -> each.id().equals(line))
                        .findFirst()
                        .orElseThrow();
    }

    private static Viewer works(LegalBasis law, boolean debt) {
        return new Viewer("noor", Set.of(Role.ACCESS), Set.of(law), debt, false, false);
    }

    private PlanHistory history(String actor) {
        var recorded = new ArrayList<Recorded<PlanEvent>>();
        for (var event : new PlanEvent[] {drafted, guidance, debts, decided, arranged}) {
            recorded.add(recorded(event, recorded.size(), actor));
        }
        return new PlanHistory(recorded);
    }

    private static ArrayList<Recorded<PlanEvent>> withFact(PlanHistory history, PlanEvent event) {
        var longer = new ArrayList<>(history.events());
        longer.add(recorded(event, longer.size(), "sam"));
        return longer;
    }

    private static Recorded<PlanEvent> recorded(PlanEvent event, int place, String actor) {
        return new Recorded<>(event, "name", place, place + 1, Instant.EPOCH, actor, "id " + place);
    }

    private static SupportLine line(LegalBasis law, UUID goal) {
        return new SupportLine(
                CarriedBy.PROVIDER,
                WORDS,
                new AgbCode("01234567"),
                new Label("45A48"),
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                law,
                new Amount(80_000),
                Set.of(goal),
                Set.of(),
                Objective.FINANCES,
                null,
                null);
    }
}
