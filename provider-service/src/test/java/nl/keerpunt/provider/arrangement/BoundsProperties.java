package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.REASON;
import static nl.keerpunt.provider.arrangement.AnyLife.decided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.provider.Offer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever value a type can hold, a rule answers or refuses: no sum leaves its range. A failure names its seed. */
class BoundsProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_arrangement_commits_at_most_an_amount_on_days_that_are_known(long seed) {
        var random = new Random(seed);
        Arrangement current = new Arrangement.Unknown();
        for (var step = 0; step < 40; step++) {
            for (var event : decided(anyCommand(random), current)) {
                current = Arrangement.evolve(current, event);
                Commitment.of(event).ifPresent(commitment -> {
                    assertThat(MonthAmount.total(commitment.months()).cents()).isBetween(0L, 2 * Amount.MOST_CENTS);
                    commitment.months().keySet().forEach(Days::known);
                });
            }
        }
    }

    private static ArrangementCommand anyCommand(Random random) {
        return switch (random.nextInt(11)) {
            case 0, 1 ->
                new AgreeArrangement(
                        ID,
                        HOUSEHOLD,
                        new AgbCode("22220001"),
                        null,
                        "02A05",
                        anyExtent(random),
                        anyOffer(random),
                        DECIDES);
            case 2, 3, 4 -> new ChangeArrangement(ID, anyExtent(random), anyOffer(random), DECIDES, REASON);
            case 5 -> new RestoreArrangement(ID, 1 + random.nextInt(4), anyDay(random), DECIDES, REASON);
            case 6 -> new RecordCover(ID, 1 + random.nextInt(6), null);
            case 7 -> new StartArrangement(ID, anyDay(random));
            case 8 ->
                random.nextBoolean()
                        ? new PauseArrangement(ID, anyDay(random), REASON)
                        : new ResumeArrangement(ID, anyDay(random));
            case 9 -> random.nextBoolean() ? new EndByDeath(ID, anyDay(random)) : new TakeDeathBack(ID, HOUSEHOLD);
            default ->
                random.nextInt(4) == 0
                        ? new EndArrangement(ID, anyDay(random))
                        : new StopArrangement(ID, anyDay(random), REASON);
        };
    }

    private static Extent anyExtent(Random random) {
        var one = anyDay(random);
        var other = anyDay(random);
        var period = one.isBefore(other) ? new Period(one, other) : new Period(other, one);
        var volume = random.nextInt(4) == 0 ? random.nextLong() : 1 + random.nextInt(3);
        return new Extent(volume, Frequency.values()[random.nextInt(3)], period);
    }

    private static Offer anyOffer(Random random) {
        var tariff =
                random.nextBoolean() ? random.nextLong(Amount.MOST_CENTS + 1) : Amount.MOST_CENTS >> random.nextInt(40);
        return new Offer(
                "02A05",
                new LegalBasis("WMO"),
                new TaskField("6.71"),
                ProductUnit.HOUR,
                BrokenMonth.values()[random.nextInt(3)],
                new Money(tariff));
    }

    /** Near the ends of the calendar, where a step too far is a day that nobody knows. */
    private static LocalDate anyDay(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Days.FIRST.plusDays(random.nextInt(5));
            case 1 -> Days.LAST.minusDays(random.nextInt(5));
            default -> Days.FIRST.plusDays(random.nextLong(109_000));
        };
    }
}
