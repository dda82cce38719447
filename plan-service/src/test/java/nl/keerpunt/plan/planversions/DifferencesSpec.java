package nl.keerpunt.plan.planversions;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.planversions.ToldDifferences.GoalDifference;
import nl.keerpunt.plan.planversions.ToldDifferences.LineDifference;
import nl.keerpunt.plan.planversions.ToldDifferences.LineFieldDifference;
import nl.keerpunt.platform.question.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What differs between two versions, as people read it. */
class DifferencesSpec {

    private static final UUID GOAL = new UUID(0, 1);
    private static final UUID LINE = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);
    private static final AgreedGoal quiet =
            new AgreedGoal(GOAL, new Words("Rust in huis."), Set.of(Objective.CHILDREN), null, -2);

    @Test
    void another_purpose_is_told_before_and_after() {
        var purpose = Objects.requireNonNull(
                told(version("Rust.", List.of(), List.of()), version("Ruimte.", List.of(), List.of()))
                        .purpose());

        assertThat(purpose.said().nl())
                .isEqualTo("Wat het huishouden wil bereiken is anders: eerst \"Rust.\", nu \"Ruimte.\".");
        assertThat(purpose.said().en()).startsWith("What the household wants to reach differs: first \"Rust.\"");
    }

    @Test
    void what_is_new_and_what_is_left_out_is_named() {
        var told = told(
                version(List.of(quiet), List.of()), version(List.of(), List.of(line(LINE, "Hulp.", "2026-06-30"))));

        assertThat(told.goals()).extracting(GoalDifference::change).containsExactly(PartChange.LEFT_OUT);
        assertThat(told.goals().getFirst().said().nl()).isEqualTo("Het doel \"Rust in huis.\" hoort er niet meer bij.");
        assertThat(told.lines()).extracting(LineDifference::change).containsExactly(PartChange.ADDED);
        assertThat(told.lines().getFirst().said().nl()).isEqualTo("Nieuw is \"Hulp.\".");
    }

    @Test
    void a_field_that_changed_is_told_before_and_after() {
        var told = told(
                version(List.of(), List.of(line(LINE, "Hulp.", "2026-06-30"))),
                version(List.of(), List.of(line(LINE, "Hulp.", "2026-12-31"))));

        var line = told.lines().getFirst();
        assertThat(line.fields()).extracting(LineFieldDifference::field).containsExactly(LineField.UNTIL);
        assertThat(line.fields().getFirst().said().nl())
                .isEqualTo("De laatste dag was 30 juni 2026 en is nu 31 december 2026.");
        assertThat(line.fields().getFirst().said().en())
                .isEqualTo("The last day was 30 June 2026 and is now 31 December 2026.");
        assertThat(line.before()).isNotEqualTo(line.after());
    }

    @Test
    void a_line_whose_words_are_withheld_is_named_by_its_law() {
        var told = told(
                version(List.of(), List.of(withheld("2026-06-30"))),
                version(List.of(), List.of(withheld("2026-12-31"))));

        assertThat(told.lines().getFirst().said().nl()).isEqualTo("Anders is hulp volgens de Jeugdwet.");
    }

    @Test
    void that_more_is_shown_than_before_is_told_and_not_what_it_was() {
        var told = told(
                version(List.of(), List.of(withheld("2026-06-30"))),
                version(List.of(), List.of(line(LINE, "Hulp.", "2026-06-30"))));

        assertThat(told.lines().getFirst().fields())
                .extracting(LineFieldDifference::field)
                .containsExactly(LineField.WITHHELD);
    }

    @Test
    void every_field_of_a_part_can_differ() {
        assertThat(Arrays.stream(AgreedLine.class.getRecordComponents()).map(each -> each.getName()))
                .containsExactlyInAnyOrderElementsOf(withId(Arrays.stream(LineField.values())
                        .map(LineField::component)
                        .toList()));
        assertThat(AgreedGoal.class.getRecordComponents()).hasSize(GoalField.values().length + 1);
    }

    private static List<String> withId(List<String> fields) {
        var all = new ArrayList<>(fields);
        all.add("id");
        return all;
    }

    private static ToldDifferences told(VersionContent one, VersionContent other) {
        return ToldDifferences.of(Differences.between(one, other), 1, 2, new KnownAt.Told(null, false));
    }

    private static VersionContent version(List<AgreedGoal> goals, List<AgreedLine> lines) {
        return version("Rust.", goals, lines);
    }

    private static VersionContent version(String purpose, List<AgreedGoal> goals, List<AgreedLine> lines) {
        return new VersionContent(new Words(purpose), byId(goals, AgreedGoal::id), byId(lines, AgreedLine::id));
    }

    private static <T> Map<UUID, T> byId(List<T> parts, Function<T, UUID> id) {
        var all = new LinkedHashMap<UUID, T>();
        parts.forEach(part -> all.put(id.apply(part), part));
        return all;
    }

    private static AgreedLine withheld(String until) {
        return line(LINE, null, parse(until), List.of("what", "product", "volume", "frequency", "estimatedCost"));
    }

    private static AgreedLine line(UUID id, String what, String until) {
        return line(id, new Words(what), parse(until), List.of());
    }

    private static AgreedLine line(UUID id, @Nullable Words what, LocalDate until, List<String> withheld) {
        var whole = withheld.isEmpty();
        return new AgreedLine(
                id,
                CarriedBy.PROVIDER,
                what,
                new AgbCode("01234567"),
                whole ? new Label("45A48") : null,
                whole ? 10L : null,
                whole ? Frequency.PER_WEEK : null,
                parse("2026-01-01"),
                until,
                new LegalBasis("JEUGDWET"),
                whole ? new Amount(100) : null,
                Set.of(GOAL),
                Set.of(OTHER),
                Objective.CHILDREN,
                withheld);
    }
}
