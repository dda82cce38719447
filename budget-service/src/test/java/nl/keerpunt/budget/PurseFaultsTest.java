package nl.keerpunt.budget;

import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** One purse, many askers at two replicas, and connections that end in the middle of it. */
class PurseFaultsTest {

    private static final int ASKERS = 200;
    private static final int COVERED = 120;
    private static final int BETWEEN_FAULTS = 10;

    private final RunningBudget first = RunningBudget.ofSomeMunicipality();

    @Test
    void the_purse_gives_what_there_is_once_whatever_ends_meanwhile() throws Exception {
        first.appropriate(2026, euro(10).cents() * COVERED);
        try (var replica = ServiceUnderTest.start(
                first.service().database(), first.service().identity(), BudgetService::start)) {
            var second = new RunningBudget(replica, first.municipality());

            var receipts = race(List.of(first, second));

            assertThat(versions(receipts)).doesNotHaveDuplicates().hasSize(ASKERS);
            var last = receipts.stream()
                    .reduce((one, other) -> one.position() > other.position() ? one : other)
                    .orElseThrow();
            var year = first.seeing(last).get("/v1/budgets/2026").json();
            assertThat(year.path("version").asLong()).isEqualTo(ASKERS);
            assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(120_000L, 120_000L, 0L, 0L));
        }
    }

    private static List<Long> versions(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::version).toList();
    }

    private List<Receipt> race(List<RunningBudget> replicas) throws Exception {
        var months = new TreeMap<>(Map.of(YearMonth.of(2026, 12), euro(10)));
        var done = new Semaphore(0);
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, ASKERS)
                    .mapToObj(asker -> askers.submit(() -> {
                        var budget = replicas.get(asker % replicas.size());
                        try {
                            return reserve(budget, months);
                        } finally {
                            done.release();
                        }
                    }))
                    .toList();
            var ended = 0;
            for (var fault = 0; fault < ASKERS / BETWEEN_FAULTS; fault++) {
                ended += first.service().database().endOneAtWork("budget-lane") ? 1 : 0;
                done.acquire(BETWEEN_FAULTS);
            }
            assertThat(ended).as("connections ended").isPositive();
            var receipts = new ArrayList<Receipt>();
            for (var answer : answers) {
                receipts.add(answer.get());
            }
            return receipts;
        }
    }

    /** Who is told that the store is away asks again under the same key, as often as it takes. */
    private static Receipt reserve(RunningBudget budget, SortedMap<YearMonth, Money> months) {
        var id = UUID.randomUUID().toString();
        var earmark = budget.someEarmark("WMO");
        while (true) {
            try {
                return budget.reserve(id, earmark, 1, months);
            } catch (Failures.Away away) {
                continue;
            }
        }
    }
}
