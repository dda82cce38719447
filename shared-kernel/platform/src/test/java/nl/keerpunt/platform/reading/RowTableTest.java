package nl.keerpunt.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.testing.real.RealPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RowTableTest {

    private static final JdbcClient DATABASE = client();
    private static final ProjectionDatabase WRITING = new ProjectionDatabase(DATABASE);
    private static final HouseholdId NOOR = household("0307");
    private static final HouseholdId SAM = household("0307");

    /** @param places the days on which it counts */
    private record Row(
            HouseholdId household, int part, @Nullable String said, boolean open, List<LocalDate> places) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("shown", "municipality", "household")
            .column("municipality", row -> row.household().municipality())
            .column("household", row -> row.household().uuid())
            .column("part", Row::part)
            .column("said", Row::said)
            .column("open", Row::open)
            .column("days", Row::places);

    @BeforeEach
    void fresh() {
        DATABASE.sql("drop table if exists shown").update();
        DATABASE.sql("""
                create table shown (municipality varchar(4), household uuid, part integer, said text,
                                    open boolean not null, days date[] not null)""").update();
    }

    @Test
    void what_a_row_says_is_what_the_columns_hold() {
        var odd = "'; drop table shown; -- \" \\ {a,b} \u00e9";
        TABLE.rewrite(
                WRITING,
                List.of(NOOR),
                List.of(
                        new Row(NOOR, 1, odd, true, List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2028, 2, 29))),
                        new Row(NOOR, 2, null, false, List.of())));

        assertThat(rows())
                .containsExactly(
                        "0307 " + NOOR.uuid() + " 1 " + odd + " true {2026-02-28,2028-02-29}",
                        "0307 " + NOOR.uuid() + " 2 null false {}");
    }

    @Test
    void the_rows_of_what_changed_are_written_anew_and_no_others() {
        TABLE.rewrite(WRITING, List.of(NOOR, SAM), List.of(row(NOOR, 1), row(NOOR, 2), row(SAM, 1)));

        TABLE.rewrite(WRITING, List.of(NOOR), List.of(row(NOOR, 3)));

        assertThat(parts()).containsExactlyInAnyOrder(NOOR.uuid() + " 3", SAM.uuid() + " 1");
    }

    @Test
    void of_what_has_no_rows_any_more_none_are_left() {
        TABLE.rewrite(WRITING, List.of(NOOR, SAM), List.of(row(NOOR, 1), row(SAM, 1)));

        TABLE.rewrite(WRITING, List.of(SAM), List.of());

        assertThat(parts()).containsExactly(NOOR.uuid() + " 1");
    }

    /** The same id in another municipality is another household. */
    @Test
    void all_columns_of_the_key_count() {
        var elsewhere = new HouseholdId(new MunicipalityCode("0344"), NOOR.uuid());
        TABLE.rewrite(WRITING, List.of(NOOR, elsewhere), List.of(row(NOOR, 1), row(elsewhere, 2)));

        TABLE.rewrite(WRITING, List.of(elsewhere), List.of());

        assertThat(parts()).containsExactly(NOOR.uuid() + " 1");
    }

    private static Row row(HouseholdId household, int part) {
        return new Row(household, part, "x", true, List.of());
    }

    private static List<String> rows() {
        return DATABASE.sql(
                        "select concat_ws(' ', municipality, household, part, coalesce(said, 'null'), open::text, days)"
                                + " from shown order by part")
                .query(String.class)
                .list();
    }

    private static List<String> parts() {
        return DATABASE.sql("select concat_ws(' ', household, part) from shown")
                .query(String.class)
                .list();
    }

    private static HouseholdId household(String municipality) {
        return new HouseholdId(new MunicipalityCode(municipality), UUID.randomUUID());
    }

    private static JdbcClient client() {
        var database = RealPostgres.database("notes");
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.ownerUser(), database.ownerPassword()));
    }
}
