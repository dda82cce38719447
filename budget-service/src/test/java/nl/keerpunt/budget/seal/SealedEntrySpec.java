package nl.keerpunt.budget.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * How an entry is sealed. The seals are written out, and were computed by another program: whoever adds a column to
 * an old form breaks them, and with them every ledger there is.
 */
class SealedEntrySpec {

    private static final Said APPROPRIATED = new Said(
            "0307",
            7,
            0,
            "6f1c",
            "budget-appropriated",
            Instant.parse("2026-01-02T03:04:05.006007Z"),
            "daan",
            2026,
            YearMonth.of(2026, 1),
            "COUNCIL",
            "FREE",
            40_000_000,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "RB-2025-88 € 400.000",
            null,
            null,
            null,
            null,
            null,
            null);

    private static final Said RESERVED = reserved(null);
    private static final Said BOUGHT = reserved("PERSONAL_BUDGET");

    private static final Link FIRST = new Link(1, "d32f1116fe3b56b6258f4a5322ae84d0cc359e2478b61dcba0a946effa981e86");

    @Test
    void the_first_form_of_an_entry_that_says_little() {
        assertThat(SealedEntry.after(Link.START, APPROPRIATED)).isEqualTo(new SealedEntry(1, FIRST, APPROPRIATED));
    }

    @Test
    void the_first_form_of_an_entry_that_says_all_it_can() {
        assertThat(SealedEntry.after(FIRST, RESERVED))
                .isEqualTo(new SealedEntry(
                        1, new Link(2, "fe59e7880a5644ab23df50a2aeee9ad08b4d8d531946d36b4d8dd91d41c3cdaa"), RESERVED));
    }

    @Test
    void the_second_form_is_for_what_a_household_buys_itself() {
        assertThat(SealedEntry.after(FIRST, BOUGHT))
                .isEqualTo(new SealedEntry(
                        2, new Link(2, "fee02c9303f35c027c4585d13caed68eea633f363ed9c3778cdbcbf502d24772"), BOUGHT));
    }

    @Test
    void how_it_is_delivered_is_not_added_to_an_entry_that_did_not_say_it() {
        var sealed = SealedEntry.after(FIRST, RESERVED);

        assertThat(new SealedEntry(1, sealed.link(), BOUGHT).follows(FIRST)).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> every_column_is_sealed() {
        var sealed = SealedEntry.after(FIRST, BOUGHT);
        return Arrays.stream(Said.class.getRecordComponents())
                .map(column -> DynamicTest.dynamicTest(
                        column.getName(),
                        () -> assertThat(new SealedEntry(2, sealed.link(), without(column.getName())).follows(FIRST))
                                .isFalse()));
    }

    @Test
    void the_entry_before_is_sealed() {
        assertThat(SealedEntry.after(Link.START, RESERVED).follows(FIRST)).isFalse();
    }

    @Test
    void a_form_that_nobody_knows_fits_nothing() {
        assertThat(new SealedEntry(3, FIRST, APPROPRIATED).follows(Link.START)).isFalse();
    }

    @Test
    void what_stands_in_two_parts_reads_as_no_other_two() {
        assertThat(text("ab", "c")).isNotEqualTo(text("a", "bc"));
        assertThat(text("1:a,", null)).isEqualTo("4:1:a,,-,").isNotEqualTo(text("1:a,", "-"));
    }

    private static Said reserved(@Nullable String delivery) {
        return new Said(
                "0307",
                9,
                1,
                "7a2d",
                "reservation-made",
                Instant.parse("2026-01-02T03:04:06Z"),
                "keerpunt-provider",
                2026,
                YearMonth.of(2026, 2),
                "FREE",
                "RESERVED",
                7_500,
                "JEUGDWET",
                "6.72",
                "SELF_CARE",
                "12345678",
                new UUID(0, 1),
                new UUID(0, 2),
                3,
                null,
                "bram",
                LocalDate.parse("2026-01-01"),
                new UUID(0, 4),
                "COURT_ORDER",
                "art. 3",
                delivery);
    }

    private static String text(@Nullable Object... parts) {
        return new String(Canonical.text(parts), UTF_8);
    }

    /**
     * The same, but for one column, which says what the other entry says there, or something else where both are
     * alike.
     */
    private static Said without(String changed) throws ReflectiveOperationException {
        var columns = Said.class.getRecordComponents();
        var values = new @Nullable Object[columns.length];
        for (var each = 0; each < columns.length; each++) {
            var is = columns[each].getAccessor().invoke(BOUGHT);
            values[each] = columns[each].getName().equals(changed)
                    ? another(is, columns[each].getAccessor().invoke(APPROPRIATED))
                    : is;
        }
        var types = Arrays.stream(columns).map(column -> column.getType()).toArray(Class<?>[]::new);
        return Said.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static @Nullable Object another(@Nullable Object is, @Nullable Object other) {
        return switch (other) {
            case String text when text.equals(is) -> text + "0";
            case Integer number when number.equals(is) -> number + 1;
            case null, default -> other;
        };
    }
}
