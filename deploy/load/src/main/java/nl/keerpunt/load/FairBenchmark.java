package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Say.say;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.load.measuring.Cell;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Measured;
import nl.keerpunt.load.measuring.OpenLoop;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.RealPostgres;

/** Fair by municipality: how long people of one wait while another imports, against when nobody does; p99 of both. */
final class FairBenchmark implements Load.Benchmark {

    private static final int PEOPLE_PER_SECOND = 200;
    private static final int SECONDS = 6;
    private static final int WARM_CALLERS = 64;
    private static final MunicipalityCode IMPORTING = new MunicipalityCode("0363");

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("fair", Goal.atMost(2), effort);
        try (var service = Households.start(RealPostgres.database("household"), TestIdentity.start())) {
            var cell = Cell.of(service.service(), result);
            cell.warm(effort.warm(), WARM_CALLERS, () -> service.register(Households.someOf(IMPORTING)));
            for (var round = 1; round <= effort.rounds(); round++) {
                var idle = people(service);
                cell.readers().catchUp();
                Measured busy;
                try (var importing = new Import(service)) {
                    importing.awaitUnderWay();
                    busy = people(service);
                    say("  imported meanwhile: %d", importing.done());
                }
                cell.readers().catchUp();
                result.round(busy.p99Millis() / idle.p99Millis());
                say("round %d: idle %s; while another imports %s", round, idle, busy);
            }
        }
        return result;
    }

    private static Measured people(Households service) {
        return OpenLoop.run(PEOPLE_PER_SECOND, SECONDS, () -> service.register(Households.someOf(Load.MUNICIPALITY)));
    }

    /** Keeps the row of one municipality full of new households, until it is closed. */
    private static final class Import implements AutoCloseable {

        private static final int WAITING = 2_000;

        private final Households service;
        private final Semaphore places = new Semaphore(WAITING);
        private final LongAdder done = new LongAdder();
        private final LongAdder failed = new LongAdder();
        private volatile boolean open = true;
        private final Thread handingIn = Thread.ofPlatform().start(this::handIn);

        Import(Households service) {
            this.service = service;
        }

        private void handIn() {
            places.acquireUninterruptibly();
            while (open) {
                service.submit(Households.someOf(IMPORTING)).whenComplete((_, failure) -> {
                    (failure == null ? done : failed).increment();
                    places.release();
                });
                places.acquireUninterruptibly();
            }
            places.release();
        }

        /** From then on as many wait as have a place. */
        void awaitUnderWay() {
            while (done.sum() < WAITING) {
                LockSupport.parkNanos(1_000_000);
            }
        }

        long done() {
            return done.sum();
        }

        @Override
        public void close() throws InterruptedException {
            open = false;
            handingIn.join();
            places.acquireUninterruptibly(WAITING);
            if (failed.sum() > 0) {
                throw new IllegalStateException(failed.sum() + " of an import failed");
            }
        }
    }
}
