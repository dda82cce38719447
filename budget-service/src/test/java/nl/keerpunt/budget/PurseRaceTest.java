package nl.keerpunt.budget;

import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.keerpunt.language.Money;
import nl.keerpunt.platform.store.Receipt;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** Many ask at once, at two replicas: the purse gives what there is, to the cent, and not a cent more. */
class PurseRaceTest {

    private static final int ASKERS = 200;
    private static final int COVERED = 120;

    private final RunningBudget first = RunningBudget.ofSomeMunicipality();

    @Test
    void two_replicas_never_promise_the_same_money_twice() throws Exception {
        first.appropriate(2026, euro(10).cents() * COVERED);
        first.appropriate(2027, euro(10).cents() * ASKERS);
        try (var replica = ServiceUnderTest.start(
                first.service().database(), first.service().identity(), BudgetService::start)) {
            var second = new RunningBudget(replica, first.municipality());

            var last = race(List.of(first, second));

            var year = first.seeing(last).get("/v1/budgets/2026").json();
            assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(120_000L, 120_000L, 0L, 0L));
            var next = second.seeing(last).get("/v1/budgets/2027").json();
            assertThat(figures(next.path("wholeYear"))).isEqualTo(List.of(200_000L, 120_000L, 0L, 80_000L));
            assertThat(year.path("version").asLong()).isEqualTo(ASKERS);
        }
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
