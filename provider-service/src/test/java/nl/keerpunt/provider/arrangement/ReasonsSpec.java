package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.provider.arrangement.Anna.ANNA;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.TODAY;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.ByLaw;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.authority.Decider.BoundByLaw;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.vocabulary.ArrangementRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Which reasons are told to whom: the document of the service, and what is shown of a refused line, name each of
 * them.
 */
class ReasonsSpec {

    private static final LegalBasis WMO = new LegalBasis("WMO");

    /**
     * A door looks up the product and the household by the arrangement itself, and keeps numbers within their bounds.
     */
    private static final Set<String> KEPT_OUT_BY_THE_DOORS = Set.of(
            "NOT_AGREED",
            "OTHER_HOUSEHOLD",
            "OTHER_PRODUCT",
            "USEFULNESS_OUT_OF_RANGE",
            "VOLUME_NOT_POSITIVE",
            "VOLUME_TOO_LARGE");

    /** A plan names its law itself; a door takes that of the contract. */
    private static final Set<String> TOLD_TO_PLANS_ALONE = Set.of("OTHER_LEGAL_BASIS");

    private static final Set<Class<?>> FROM_WITHIN = Set.of(
            EndArrangement.class,
            EndByDeath.class,
            TakeDeathBack.class,
            RecordCover.class,
            RecordNoCover.class,
            RefuseArrangement.class);

    /** What the platform says in place of the rules. */
    private static final Set<String> BEFORE_THE_RULES = Set.of("HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED", "OUT_OF_RANGE");

    /**
     * What no life of {@link AnyLife} has: mandates, laws, amounts and ids; and the record of a household that goes.
     */
    private static final Set<String> BEYOND_ANY_LIFE = Set.of(
            "AMOUNT_TOO_LARGE",
            "ENDED_WITH_HOUSEHOLD",
            "GROUND_OF_ANOTHER_LAW",
            "ID_TAKEN",
            "OUTSIDE_MANDATE",
            "PERIOD_TOO_LONG");

    /** A life comes to this less often than is looked for here. */
    private static final Set<String> RARE = Set.of(
            "acceptProposal ENDS_BEFORE_START",
            "acceptProposalInPart ALREADY_ENDED",
            "acceptProposalInPart ENDS_BEFORE_START",
            "proposeArrangementChange ENDS_BEFORE_START",
            "restoreArrangement ENDS_BEFORE_START",
            "resumeArrangement OUTSIDE_PERIOD");

    private static final Map<Class<?>, String> OTHERWISE_CALLED = Map.of(
            AgreePersonalBudget.class, "agreeArrangement",
            AskCoverAgain.class, "askArrangementCover",
            ChangeCarer.class, "changeArrangement",
            ProposeChange.class, "proposeArrangementChange");

    @Test
    void every_reason_is_named_by_an_operation_that_can_answer_it() {
        var named = named().map(each -> each.split(" ")[1]).collect(toSet());

        var toTell = names(Reason.values());
        toTell.removeAll(KEPT_OUT_BY_THE_DOORS);
        toTell.removeAll(TOLD_TO_PLANS_ALONE);
        assertThat(named).isEqualTo(toTell);
    }

    @Test
    void an_operation_names_what_the_rules_refuse_of_it_and_no_more() {
        var refused = new TreeSet<String>();
        for (var seed = 0; seed < 500; seed++) {
            live(new Random(seed), refused, (random, _) -> AnyLife.anyCommand(random));
            live(new Random(seed), refused, AnyLife::next);
        }

        var named = named().filter(each -> !BEYOND_ANY_LIFE.contains(each.split(" ")[1]));
        assertThat(refused).isSubsetOf(named().toList());
        assertThat(named.filter(each -> !RARE.contains(each))).isSubsetOf(refused);
    }

    /** The id of an operation and a reason that it names, each. */
    private static Stream<String> named() {
        return new ClassFileImporter()
                .importPackages("nl.keerpunt.provider.desk").stream()
                        .flatMap(door -> Arrays.stream(door.reflect().getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Refused.class))
                        .flatMap(method -> Arrays.stream(
                                        method.getAnnotation(Refused.class).value())
                                .filter(reason -> !BEFORE_THE_RULES.contains(reason))
                                .map(reason ->
                                        method.getAnnotation(Operation.class).operationId() + " " + reason));
    }

    private static void live(
            Random random, Set<String> refused, BiFunction<Random, Arrangement, ArrangementCommand> asked) {
        Arrangement current = new Arrangement.Unknown();
        for (var step = 0; step < 60; step++) {
            var command = asked.apply(random, current);
            try {
                for (var event : Arrangement.decide(command, current)) {
                    current = Arrangement.evolve(current, event);
                }
            } catch (Refusal refusal) {
                var reason = refusal.reason().name();
                if (!FROM_WITHIN.contains(command.getClass())
                        && !KEPT_OUT_BY_THE_DOORS.contains(reason)
                        && !BEYOND_ANY_LIFE.contains(reason)) {
                    refused.add(operation(command) + " " + reason);
                }
            }
        }
    }

    private static String operation(ArrangementCommand command) {
        var name = command.getClass().getSimpleName();
        return OTHERWISE_CALLED.getOrDefault(
                command.getClass(), name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    @Test
    void what_is_shown_of_a_refused_line_names_all_that_can_be_refused_of_a_plan() {
        var refused = new TreeSet<>(BEFORE_THE_RULES);
        for (var years : new int[] {1, 26}) {
            for (var volume : new long[] {0, 1, 100_001}) {
                for (var offer : new Offer[] {
                    null, offer(WMO, 1), offer(new LegalBasis("WGS"), 1), offer(WMO, Amount.MOST_CENTS), offer(WMO, 0)
                }) {
                    for (var decider : new Decider[] {DECIDES, Anna.with(), byLaw()}) {
                        refused.addAll(refusals(agree(extent(volume, years), offer, decider)));
                        refused.addAll(refusals(give(extent(volume, years), offer, decider)));
                    }
                }
            }
        }

        assertThat(refused).isEqualTo(names(ArrangementRefusal.values()));
    }

    private static Set<String> refusals(ArrangementCommand agree) {
        return Arrangement.decide(agree, new Arrangement.Unknown()).stream()
                .filter(ArrangementRefused.class::isInstance)
                .map(event -> ((ArrangementRefused) event).reason())
                .collect(toSet());
    }

    private static AgreeSupportLine agree(Extent extent, @Nullable Offer offer, Decider decider) {
        return new AgreeSupportLine(
                ID,
                HOUSEHOLD,
                new AgbCode("22220001"),
                PlanId.of(HOUSEHOLD),
                new UUID(0, 4),
                Objective.CHILDREN,
                WMO,
                "02A05",
                extent,
                offer,
                decider);
    }

    /** What the household buys itself: of a law without an offer nothing was found. */
    private static AgreeBudgetLine give(Extent extent, @Nullable Offer offer, Decider decider) {
        var met = Stream.of(BudgetCondition.values())
                .filter(_ -> offer != null)
                .map(condition -> new Findings.Met(condition, null))
                .toList();
        return new AgreeBudgetLine(
                PlanId.of(HOUSEHOLD),
                new UUID(0, 4),
                new AgreePersonalBudget(
                        ID,
                        HOUSEHOLD,
                        Objective.CHILDREN,
                        new PersonalBudget(new UUID(0, 5), null),
                        new Carer(CarerKind.PROFESSIONAL, null),
                        new Findings(met, null),
                        extent,
                        offer == null ? offer(WMO, 0) : offer,
                        decider));
    }

    private static Extent extent(long volume, int years) {
        var from = parse("2026-01-01");
        return new Extent(volume, Frequency.PER_MONTH, new Period(from, from.plusYears(years)));
    }

    private static Offer offer(LegalBasis law, long cents) {
        return new Offer("02A05", law, new TaskField("6.71"), ProductUnit.HOUR, BrokenMonth.BY_DAYS, new Money(cents));
    }

    private static Decider byLaw() {
        return new BoundByLaw(ANNA, TODAY, new ByLaw(LawfulGround.COURT_ORDER, null, null));
    }

    private static TreeSet<String> names(Enum<?>[] members) {
        return Arrays.stream(members).map(Enum::name).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
