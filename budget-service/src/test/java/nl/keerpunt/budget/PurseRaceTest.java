package nl.keerpunt.budget;

import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.provider.HouseholdQuietV1;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** Many ask at once, at two replicas: the purse gives what there is, to the cent, and not a cent more. */
class PurseRaceTest {

    private static final int ASKERS = 200;
    private static final int COVERED = 120;
    private static final int ENDINGS = 8;
    private static final YearMonth LATER = YearMonth.of(2028, 5);

    private final RunningBudget first = RunningBudget.ofSomeMunicipality();

    @Test
    void two_replicas_never_promise_the_same_money_twice() throws Exception {
        first.appropriate(2026, euro(10).cents() * COVERED);
        first.appropriate(2027, euro(10).cents() * ASKERS);
        overrunIsAllowed();
        try (var replica = ServiceUnderTest.start(
                first.service().database(), first.service().identity(), BudgetService::start)) {
            var second = new RunningBudget(replica, first.municipality());

            var last = race(List.of(first, second));

            var year = first.seeing(last).get("/v1/budgets/2026").json();
            assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(120_000L, 120_000L, 0L, 0L));
            var next = second.seeing(last).get("/v1/budgets/2027").json();
            assertThat(figures(next.path("wholeYear"))).isEqualTo(List.of(200_000L, 120_000L, 0L, 80_000L));
            assertThat(year.path("version").asLong()).isEqualTo(ASKERS);

            for (var seed = 0; seed < ENDINGS; seed++) {
                nothing_is_left_of_later_months_once_the_budget_is_quiet(seed, second);
            }
        }
    }

    /** What is asked for later months is all beyond the budget, on an authority. */
    private void overrunIsAllowed() {
        Map<String, Object> allowed = Map.of(
                "authority",
                "College",
                "legalBases",
                List.of("WMO"),
                "ceiling",
                euro(1_000).cents());
        assertThat(first.controller()
                        .post("/v1/budgets/" + LATER.getYear() + "/_allowoverrun", allowed)
                        .status())
                .isEqualTo(200);
    }

    /**
     * While both replicas go on asking more for later months, the household ends. Once the budget is quiet nothing is
     * left of them, nor comes back.
     */
    private void nothing_is_left_of_later_months_once_the_budget_is_quiet(int seed, RunningBudget second)
            throws Exception {
        var earmark = first.someEarmark("WMO");
        var household = earmark.household();
        var random = new Random(seed);
        var version = new AtomicInteger();
        var isQuiet = new AtomicBoolean();
        Callable<Receipt> asking = () -> {
            var asker = new Random(seed);
            var last = new Receipt("", -1, -1);
            while (!isQuiet.get()) {
                var months = Map.of(LATER, new Money(1 + asker.nextInt(1_000)));
                last = (asker.nextBoolean() ? first : second).reserve(earmark, version.incrementAndGet(), months);
            }
            return last;
        };
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var some = askers.submit(asking);
            var others = askers.submit(asking);
            var held = random.nextInt(1, 20);
            eventually(version::get, asked -> asked > held);
            first.tell(new HouseholdEndingV1(
                    first.municipality(), household, LATER.minusMonths(1).atDay(27)));
            first.tell(new HouseholdQuietV1(first.municipality(), household));
            eventually(() -> first.recorded(household, "quiet-said"), times -> times == 1);
            isQuiet.set(true);
            some.get();
            others.get();
        }

        var late = second.reserve(earmark, version.incrementAndGet(), Map.of(LATER, euro(1)));
        var year = second.seeing(late).get("/v1/budgets/" + LATER.getYear()).json();
        assertThat(year.at("/wholeYear/reserved").asLong()).as("seed %s", seed).isZero();
        assertThat(first.recorded(Integer.toString(LATER.getYear()), "reservation-lapsed"))
                .as("how many households had something")
                .isEqualTo(seed + 1);
    }

    /** Each asks ten euros of two years; the first year bears 120 of the 200, so the second bears no more either. */
    private static Receipt race(List<RunningBudget> replicas) throws Exception {
        Map<YearMonth, Money> months = Map.of(YearMonth.of(2026, 12), euro(10), YearMonth.of(2027, 1), euro(10));
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, ASKERS)
                    .mapToObj(asker -> replicas.get(asker % replicas.size()))
                    .map(replica -> askers.submit(() -> replica.reserve(replica.someEarmark("WMO"), 1, months)))
                    .toList();
            var last = new Receipt("", -1, -1);
            for (Future<Receipt> answer : answers) {
                var receipt = answer.get();
                last = receipt.position() > last.position() ? receipt : last;
            }
            return last;
        }
    }
}
