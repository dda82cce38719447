package nl.keerpunt.plan.mandateholders;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.plan.mandate.MandateHistory;
import nl.keerpunt.plan.mandate.MandateLives;
import nl.keerpunt.plan.mandate.MandateLives.Professional;
import nl.keerpunt.plan.mandateholders.MandateHoldersProjection.Row;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.stored.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a register say at each position what the register said, and news costs no more than what it is about. */
class MandateHeldSpec {

    private static final Professional NOOR = new Professional(new MunicipalityCode("0307"), new ProfessionalId("noor"));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void row_by_row_the_list_is_the_register(long seed) {
        var history = MandateLives.history(NOOR, seed);
        var rows = new ArrayList<Row>();
        for (var at = 1; at <= history.events().size(); at++) {
            var upTo = history.events().subList(0, at);
            var written = MandateHoldersProjection.rows(
                            new Changed<>(NOOR.register().key(), List.of(upTo.getLast()), () -> upTo))
                    .toList();
            var about = MandateHistory.subject(upTo.getLast().fact());
            rows.removeIf(row -> row.held().mandate().uuid().equals(about));
            rows.addAll(written);
        }

        for (var position = 0; position <= 10 * history.events().size() + 10; position += 5) {
            var at = position;
            assertThat(rows.stream()
                            .filter(row -> row.held().isKnownAt(at))
                            .map(row -> row.held().mandate())
                            .collect(toSet()))
                    .as("at %d", at)
                    .isEqualTo(history.knownAt(at).stream().map(Held::mandate).collect(toSet()));
        }
    }

    @Test
    void news_of_one_mandate_among_many_writes_that_one_and_reads_history_once() {
        var events = new ArrayList<Recorded<MandateEvent>>();
        for (var number = 0; number < 119; number++) {
            events.add(recorded(new MandateGranted(NOOR.register(), mandate(number), null, null), number));
        }
        events.add(recorded(
                new MandateWithdrawn(
                        NOOR.register(), new UUID(0, 7), LocalDate.of(2026, 3, 31), new Words("left"), null),
                119));
        var read = new AtomicInteger();

        var rows = MandateHoldersProjection.rows(new Changed<>(NOOR.register().key(), List.of(events.getLast()), () -> {
            read.incrementAndGet();
            return events;
        }));

        assertThat(rows)
                .extracting(Row::held)
                .containsExactly(
                        new MandateHeld(mandate(7), 8, 120L),
                        new MandateHeld(mandate(7).until(LocalDate.of(2026, 3, 31)), 120, null));
        assertThat(read).hasValue(1);
    }

    private static Recorded<MandateEvent> recorded(MandateEvent event, int at) {
        return new Recorded<>(event, "name", at, at + 1, Instant.EPOCH, "ria", "id " + at);
    }

    private static Mandate mandate(long number) {
        return new Mandate(
                new UUID(0, number),
                NOOR.id(),
                List.of(new LegalBasis("WMO")),
                new Amount(100_000),
                6,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }
}
