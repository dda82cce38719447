package nl.keerpunt.platform.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Text;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.question.Paging;
import org.jspecify.annotations.Nullable;

/** What JSON writes for a value: its form, its bounds, its unit and an example, the same in every document. */
final class ValueSchemas implements ModelConverter {

    private static final String ID = "6f1f4f0e-4f7a-4d0c-9d39-2f1b1c1a7a10";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Supplier<Schema<?>> STREAM =
            () -> text("^[0-9]{4}/" + UUID_FORM + "$", "0307/" + ID).description("Municipality code and UUID.");

    private static final Map<Class<?>, Supplier<Schema<?>>> VALUES = Map.ofEntries(
            Map.entry(AgbCode.class, () -> text("^[0-9]{8}$", "75000001").description("AGB code: eight digits.")),
            Map.entry(Amount.class, () -> cents(0, Amount.MOST_CENTS)),
            Map.entry(ArrangementId.class, STREAM),
            Map.entry(
                    Bsn.class, () -> text("^[0-9]{9}$", "999990019").description("Nine digits that pass the 11-test.")),
            Map.entry(
                    Competence.class,
                    () -> text("^[A-Z][A-Z0-9_]{1,31}$", "DEBT_HELP").description("A code of the municipality.")),
            Map.entry(Fte.class, ValueSchemas::fte),
            Map.entry(
                    HouseNumber.class,
                    () -> text(
                                    "^[1-9][0-9]{0,4}([ -]?[A-Za-z])?([ -][A-Za-z0-9]{1,4}|[A-Za-z][A-Za-z0-9]{0,3})?$",
                                    "12a")
                            .description("Number, letter and addition.")),
            Map.entry(HouseholdId.class, STREAM),
            Map.entry(
                    Instant.class,
                    () -> format("date-time", "2026-03-01T09:30:00Z")
                            .description("A moment in UTC, in the years 1900 to 2199.")),
            Map.entry(
                    JobFunction.class,
                    () -> text("^[A-Z][A-Z0-9_]{1,31}$", "SOCIAL_WORKER").description("A code of the municipality.")),
            Map.entry(Label.class, () -> said(200, null)),
            Map.entry(
                    LegalBasis.class,
                    () -> text("^[A-Z][A-Z0-9_]{1,31}$", "WMO")
                            .description("The code of a law, such as WMO, JEUGDWET, PARTICIPATIEWET or WGS.")),
            Map.entry(
                    LocalDate.class,
                    () -> format("date", "2026-03-01").description("A Dutch calendar day, in the years 1900 to 2199.")),
            Map.entry(Money.class, () -> cents(-Money.MOST_CENTS, Money.MOST_CENTS)),
            Map.entry(MunicipalityCode.class, () -> text("^[0-9]{4}$", "0307").description("CBS code: four digits.")),
            Map.entry(
                    NeighbourhoodCode.class,
                    () -> text("^BU[0-9]{4}[0-9A-Z]{4}$", "BU03070101")
                            .description("CBS code: BU, the municipality, district and neighbourhood.")),
            Map.entry(PlanId.class, STREAM),
            Map.entry(
                    Postcode.class,
                    () -> text("^[1-9][0-9]{3}[A-Z]{2}$", "3811AB").description("Without a space.")),
            Map.entry(
                    ProfessionalId.class,
                    () -> text("^[A-Za-z0-9._-]{1,64}$", "bram").description("The subject of their token.")),
            Map.entry(String.class, () -> line(Text.LONGEST, null)),
            Map.entry(
                    TaskField.class, () -> text("^[0-9]\\.[0-9]{1,3}$", "6.712").description("A code of Iv3.")),
            Map.entry(Team.class, () -> said(64, "noord")),
            Map.entry(URI.class, () -> format("uri-reference", "/problems/NOT_FOUND")),
            Map.entry(UUID.class, () -> format("uuid", ID)),
            Map.entry(Words.class, () -> said(Text.LONGEST, null)),
            Map.entry(YearAmount.class, () -> cents(-YearAmount.MOST_CENTS, YearAmount.MOST_CENTS)),
            Map.entry(
                    YearMonth.class,
                    () -> text("^[0-9]{4}-(0[1-9]|1[0-2])$", "2026-03")
                            .description("A calendar month, in the years 1900 to 2199.")));

    /** A fresh one, which whoever asked may add to. */
    static Schema<?> of(Class<?> value) {
        return Objects.requireNonNull(VALUES.get(value)).get();
    }

    /** A name that a caller gives to something: a write, a ground. */
    static Schema<?> name() {
        return line(64, null).pattern("^[A-Za-z0-9._-]{1,64}$");
    }

    /** A place in a list, to be given back as it came. */
    static Schema<?> cursor() {
        return line(200, "1234");
    }

    /** A table, of which the first row names some of these columns. */
    static Schema<?> table(List<String> columns, String example) {
        return line(null, example)
                .description("In UTF-8. The first row names its columns, each further row is one: "
                        + String.join(", ", columns) + ".");
    }

    /** How long to wait. */
    static Schema<?> seconds() {
        Schema<?> seconds = new JsonSchema().format("int32");
        seconds.addType("integer");
        seconds.setMinimum(BigDecimal.ZERO);
        return seconds;
    }

    /** How many lines a page has. */
    static Schema<?> limit() {
        Schema<?> limit = new JsonSchema().format("int32");
        limit.addType("integer");
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Paging.HIGHEST_LIMIT));
        return limit;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = type.getType() == null ? null : Json.mapper().constructType(type.getType());
        var value = java == null ? null : VALUES.get(java.getRawClass());
        if (value != null) {
            return value.get();
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    @SuppressWarnings(
            "unchecked") // An example is whatever JSON has; the library would have it of the schema's Java type.
    static <T> void example(Schema<T> schema, Object example) {
        schema.setExamples(List.of((T) example));
    }

    private static Schema<?> cents(long least, long most) {
        Schema<?> cents = new JsonSchema().format("int64").description("In euro cents.");
        cents.addType("integer");
        cents.setMinimum(BigDecimal.valueOf(least));
        cents.setMaximum(BigDecimal.valueOf(most));
        example(cents, 125000);
        return cents;
    }

    private static Schema<?> fte() {
        Schema<?> fte = new JsonSchema().format("int32").description("In hundredths of full time.");
        fte.addType("integer");
        fte.setMinimum(BigDecimal.ONE);
        fte.setMaximum(BigDecimal.valueOf(Fte.MOST_HUNDREDTHS));
        example(fte, 89);
        return fte;
    }

    private static Schema<?> text(String pattern, String example) {
        return line(null, example).pattern(pattern);
    }

    private static Schema<?> format(String format, String example) {
        return line(null, example).format(format);
    }

    /** What somebody says: never nothing. */
    private static Schema<?> said(int longest, @Nullable String example) {
        return line(longest, example).minLength(1);
    }

    private static Schema<?> line(@Nullable Integer longest, @Nullable String example) {
        Schema<?> text = new JsonSchema().maxLength(longest);
        text.addType("string");
        if (example != null) {
            example(text, example);
        }
        return text;
    }
}
