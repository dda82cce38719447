package nl.keerpunt.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.budget.BudgetService;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.store.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.provider.ProviderService;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.Origin;
import nl.keerpunt.provider.arrangement.Extent;
import nl.keerpunt.provider.arrangement.Frequency;
import nl.keerpunt.provider.provider.BrokenMonth;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.provider.Unit;
import nl.keerpunt.testing.RealPostgres;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.TestDatabase;
import nl.keerpunt.testing.TestIdentity;

/**
 * P7: from the commit of an agreed arrangement to budget-service's committed ledger rows, over Kafka; against the same
 * path with readers that poll every 100 ms. One agreement at a time for the ratio; the p99 under a steady 300 a second is
 * said beside it.
 */
final class FreshnessBenchmark implements Load.Benchmark {

    private static final double GOAL = 0.1;
    private static final int PROBES = 40;
    private static final int WARM_UP_PER_SECOND = 50;
    private static final int STEADY_PER_SECOND = 300;
    private static final Map<String, String> POLLING = Map.of("keerpunt.wake", "false", "keerpunt.poll", "100ms");
    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode(Bench.MUNICIPALITY);
    private static final AgbCode PROVIDER = new AgbCode("75000001");

    @Override
    public Result run() throws Exception {
        var ratios = new ArrayList<Double>();
        var places =
                new Places(RealPostgres.database("provider"), RealPostgres.database("budget"), TestIdentity.start());
        for (var round = 1; round <= Bench.ROUNDS; round++) {
            var woken = measure(places, Map.of(), 1);
            var polled = measure(places, POLLING, 1);
            ratios.add(woken.median() / polled.median());
            Bench.say(
                    "round %d: woken p50 %.1f ms p99 %.1f ms, polling p50 %.1f ms p99 %.1f ms, ratio %.3f",
                    round, woken.median(), woken.p99(), polled.median(), polled.p99(), ratios.getLast());
        }
        var steady = measure(places, Map.of(), STEADY_PER_SECOND);
        Bench.say(
                "at %d agreements a second: p50 %.1f ms, p99 %.1f ms (goal: p99 at most 100 ms)",
                STEADY_PER_SECOND, steady.median(), steady.p99());
        return new Result("p7", ratios, GOAL, true);
    }

    private record Places(TestDatabase provider, TestDatabase budget, TestIdentity identity) {}

    private record Delays(long[] sortedNanos) {

        double median() {
            return ClosedLoop.millis(sortedNanos, 0.5);
        }

        double p99() {
            return ClosedLoop.millis(sortedNanos, 0.99);
        }
    }

    private static Delays measure(Places places, Map<String, String> more, int perSecond) throws Exception {
        try (var provider = ServiceUnderTest.start(
                        places.provider(),
                        places.identity(),
                        settings -> ServiceStarter.start(ProviderService.class, "provider", 0, with(settings, more)));
                var budget = ServiceUnderTest.start(
                        places.budget(),
                        places.identity(),
                        settings -> ServiceStarter.start(BudgetService.class, "budget", 0, with(settings, more)))) {
            appropriate(budget);
            var watch = new LedgerWatch(budget);
            var commands = provider.context().getBean(Commands.class);
            watch.awaitOne(agree(commands)); // Groups joined, topics read.
            steadily(commands, watch, WARM_UP_PER_SECOND);
            if (perSecond == 1) {
                return oneByOne(commands, watch);
            }
            return steadily(commands, watch, perSecond);
        }
    }

    /** Once: the later rounds find it there. */
    private static void appropriate(ServiceUnderTest budget) {
        var answer = budget.professional("daan", Bench.MUNICIPALITY, "financien", "controller")
                .with("Idempotency-Key", "load")
                .post(
                        "/v1/budgets",
                        Map.of("year", 2026, "amount", 1_000_000_000L, "councilDecision", "load", "on", "2026-01-01"));
        if (answer.status() != 201) {
            throw new IllegalStateException("no budget: " + answer.text());
        }
    }

    private static Delays oneByOne(Commands commands, LedgerWatch watch) {
        var delays = new long[PROBES];
        for (var probe = 0; probe < PROBES; probe++) {
            var arrangement = agree(commands);
            var committed = System.nanoTime();
            delays[probe] = watch.awaitOne(arrangement) - committed;
        }
        Arrays.sort(delays);
        return new Delays(delays);
    }

    private static Delays steadily(Commands commands, LedgerWatch watch, int perSecond) throws Exception {
        var seconds = 10;
        var committed = new ConcurrentHashMap<String, Long>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var watching = watch.watchAll()) {
            var began = System.nanoTime();
            for (var each = 0; each < perSecond * seconds; each++) {
                var due = began + each * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                callers.submit(() -> committed.put(agree(commands), System.nanoTime()));
            }
            callers.shutdown();
            callers.awaitTermination(60, TimeUnit.SECONDS);
            var seen = watching.seen(committed.keySet());
            var delays = committed.entrySet().stream()
                    .mapToLong(each -> Objects.requireNonNull(seen.get(each.getKey())) - each.getValue())
                    .sorted()
                    .toArray();
            return new Delays(delays);
        }
    }

    private static String agree(Commands commands) {
        var id = new ArrangementId(MUNICIPALITY, UUID.randomUUID());
        commands.send(
                UUID.randomUUID().toString(),
                new AgreeArrangement(
                        id,
                        Origin.BY_PROFESSIONAL,
                        new HouseholdId(MUNICIPALITY, UUID.randomUUID()),
                        PROVIDER,
                        null,
                        null,
                        null,
                        null,
                        "GUIDANCE",
                        new Extent(
                                10,
                                Frequency.IN_TOTAL,
                                new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))),
                        new Offer(
                                "GUIDANCE",
                                new LegalBasis("WMO"),
                                new TaskField("6.712"),
                                Unit.HOUR,
                                BrokenMonth.BY_DAYS,
                                Money.euro(80))),
                Map.of(CommandFacts.ACTOR, "load"),
                null);
        return id.key();
    }

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        var all = new HashMap<>(settings);
        all.putAll(more);
        return all;
    }
}
