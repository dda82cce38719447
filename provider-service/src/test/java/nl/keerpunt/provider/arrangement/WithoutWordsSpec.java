package nl.keerpunt.provider.arrangement;

import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import org.junit.jupiter.api.Test;

/** What may still be asked of an arrangement while the record of its household goes, and after it has gone. */
class WithoutWordsSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    private static final Map<Class<?>, WithoutWords> POSSIBLE = Map.of(
            RefuseArrangement.class,
                    new RefuseArrangement(
                            ID,
                            HOUSEHOLD,
                            new AgbCode("22220001"),
                            PlanId.of(HOUSEHOLD),
                            new UUID(0, 4),
                            "02A05",
                            "HOUSEHOLD_ENDING"),
            EndArrangement.class, new EndArrangement(ID, DAY),
            EndByDeath.class, new EndByDeath(ID, DAY),
            StopArrangement.class, new StopArrangement(ID, DAY, null),
            WithdrawArrangement.class, new WithdrawArrangement(ID, null),
            RecordCover.class, new RecordCover(ID, 1, null),
            RecordNoCover.class, new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(1), 2026));

    @Test
    void nothing_stays_possible_but_what_is_said_here() {
        var possible = Arrays.stream(ArrangementCommand.class.getPermittedSubclasses())
                .filter(WithoutWords.class::isAssignableFrom)
                .collect(toSet());

        assertThat(possible).as("WithoutWords: add an example here").isEqualTo(POSSIBLE.keySet());
    }

    @Test
    void what_ends_or_records_without_words_stays_possible() {
        assertThat(POSSIBLE.values()).allMatch(WithoutWords::isWithoutWords);
    }

    @Test
    void what_ends_in_somebodys_words_does_not() {
        assertThat(new StopArrangement(ID, DAY, REASON).isWithoutWords()).isFalse();
        assertThat(new WithdrawArrangement(ID, REASON).isWithoutWords()).isFalse();
    }
}
