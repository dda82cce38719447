package nl.keerpunt.platform.mandate;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.platform.reading.RowTable;

/** A mandate under one of its laws, as a table holds it (rij van het mandaatregister). */
public record MandateRow(Mandate mandate, LegalBasis law) {

    /** One for each of its laws. */
    public static Stream<MandateRow> of(Mandate mandate) {
        return mandate.laws().stream().distinct().map(law -> new MandateRow(mandate, law));
    }

    /** The table with the columns that hold it. */
    public static <R> RowTable<R> columns(RowTable<R> table, Function<R, MandateRow> held) {
        Function<R, Mandate> mandate = held.andThen(MandateRow::mandate);
        return table.column("mandate", mandate.andThen(Mandate::uuid)::apply)
                .column("law", held.andThen(MandateRow::law)::apply)
                .column("professional", mandate.andThen(Mandate::professional)::apply)
                .column("up_to", row -> mandate.apply(row).upTo().cents())
                .column("months", mandate.andThen(Mandate::months)::apply)
                .column("from_day", row -> mandate.apply(row).valid().from())
                .column("until_day", row -> mandate.apply(row).valid().until())
                .column("products", mandate.andThen(Mandate::products)::apply)
                .column(
                        "days_from",
                        row -> mandate.apply(row).days().stream()
                                .map(Period::from)
                                .toList())
                .column(
                        "days_until",
                        row -> mandate.apply(row).days().stream()
                                .map(Period::until)
                                .toList());
    }

    /** The mandate of a row, under the law of that row alone. */
    public static Mandate read(ResultSet row) throws SQLException {
        return new Mandate(
                row.getObject("mandate", UUID.class),
                new ProfessionalId(row.getString("professional")),
                List.of(new LegalBasis(row.getString("law"))),
                new Amount(row.getLong("up_to")),
                row.getInt("months"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                Stream.of((String[]) row.getArray("products").getArray())
                        .map(Label::new)
                        .toList(),
                periods(row.getArray("days_from"), row.getArray("days_until")));
    }

    private static List<Period> periods(Array from, Array until) throws SQLException {
        var first = (Date[]) from.getArray();
        var last = (Date[]) until.getArray();
        return IntStream.range(0, first.length)
                .mapToObj(each -> new Period(first[each].toLocalDate(), last[each].toLocalDate()))
                .toList();
    }
}
