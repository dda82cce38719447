package nl.keerpunt.budget.purse;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.budget.RunningBudget;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.http.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever happened: what is shown is what the rules say, through every lens, for any day, as known at any moment. */
class StatementLawTest {

    private static final int MOMENTS = 8;
    private static final Map<String, Function<Earmark, String>> LENSES = Map.of(
            "legalBasis", earmark -> earmark.legalBasis().code(),
            "household", earmark -> earmark.household().uuid().toString(),
            "arrangement", earmark -> earmark.arrangement().uuid().toString());

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_statement_is_what_the_purse_says_at_every_moment(long seed) {
        var random = new Random(seed);
        var reader = budget.seeing(played(seed));
        var events = events();

        for (var moment = 0; moment < MOMENTS; moment++) {
            var known = events.get(random.nextInt(events.size())).recordedAt();
            var validOn = LocalDate.of(2026 + random.nextInt(3), 1 + random.nextInt(12), 15);
            var expected = Expected.of(upTo(known, events));
            for (var year : expected.years()) {
                for (var lens : LENSES.entrySet()) {
                    var statement = statement(reader, year, lens.getKey(), validOn, known);
                    assertThat(rows(statement, "wholeYear"))
                            .as("%s of %s by %s", year, known, lens.getKey())
                            .isEqualTo(expected.rows(year, lens.getValue(), YearMonth.of(year, 12)));
                    assertThat(rows(statement, "untilMonth"))
                            .as("%s until %s of %s by %s", year, validOn, known, lens.getKey())
                            .isEqualTo(expected.rows(year, lens.getValue(), YearMonth.from(validOn)));
                }
                var byMonth = statement(reader, year, "month", validOn, known);
                assertThat(rows(byMonth, "wholeYear")).isEqualTo(expected.months(year));
                assertThat(Expected.figures(byMonth.at("/total/wholeYear"))).isEqualTo(expected.total(year));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 8})
    void a_reservation_is_what_the_purse_holds_at_every_moment(long seed) {
        var random = new Random(seed);
        var reader = budget.seeing(played(seed));
        var events = events();

        for (var moment = 0; moment < MOMENTS; moment++) {
            var known = events.get(random.nextInt(events.size())).recordedAt();
            var purse = Histories.evolve(Purse.EMPTY, upTo(known, events));
            purse.reservations().forEach((arrangement, reservation) -> {
                var shown = reader.get("/v1/reservations/" + arrangement.uuid() + "?knownAt=" + known)
                        .json();
                assertThat(List.of(
                                shown.at("/held/reserved").asLong(),
                                shown.at("/held/realised").asLong(),
                                shown.at("/held/toClaimBack").asLong()))
                        .isEqualTo(Expected.held(reservation));
                assertThat(shown.path("toClaimBack")
                                .valueStream()
                                .map(month ->
                                        YearMonth.parse(month.path("month").asString())))
                        .containsExactlyElementsOf(Expected.monthsToClaimBack(reservation));
                assertThat(shown.path("provisional").asBoolean()).isEqualTo(isProvisional(reservation, purse));
            });
        }
    }

    /** Histories in which much rests on the law: few arrangements do, and most are refused. */
    static LongStream seedsByLaw() {
        return LongStream.range(0, 1_000)
                .filter(seed -> Histories.of(seed).stream()
                                .flatMap(step -> step.events().stream())
                                .filter(event -> event instanceof ReservationMade made
                                        && made.earmark().ground() != null)
                                .map(event ->
                                        ((ReservationMade) event).earmark().arrangement())
                                .distinct()
                                .count()
                        > 3)
                .limit(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsByLaw")
    void what_rests_on_the_law_adds_up_to_the_statement_at_every_moment(long seed) {
        var random = new Random(seed);
        var reader = budget.seeing(played(seed));
        var events = events();
        var byLaw = new TreeSet<Long>();

        for (var moment = 0; moment < MOMENTS; moment++) {
            var known = events.get(random.nextInt(events.size())).recordedAt();
            for (var year : Expected.of(upTo(known, events)).years()) {
                var items = reader.get("/v1/budgets/%d/lawful-grounds?limit=200&knownAt=%s".formatted(year, known))
                        .json()
                        .path("items");
                var rows = statement(reader, year, "lawfulGround", LocalDate.of(year, 12, 31), known)
                        .path("rows")
                        .valueStream()
                        .filter(row -> !row.path("key").isMissingNode())
                        .toList();
                for (var figure : List.of("reserved", "realised", "toClaimBack")) {
                    byLaw.add(sum(rows.stream(), "/wholeYear/" + figure));
                    assertThat(sum(items.valueStream(), "/held/" + figure))
                            .as("%s of %s in %s", figure, known, year)
                            .isEqualTo(sum(rows.stream(), "/wholeYear/" + figure));
                }
            }
        }
        assertThat(byLaw).hasSizeGreaterThan(2);
    }

    private static long sum(Stream<JsonNode> items, String figure) {
        return items.mapToLong(item -> item.at(figure).asLong()).sum();
    }

    private static boolean isProvisional(Reservation reservation, Purse purse) {
        return purse.budgets().entrySet().stream()
                .anyMatch(year -> year.getValue().provisional().isPositive()
                        && reservation.reserved().keySet().stream()
                                .anyMatch(month ->
                                        month.getYear() == year.getKey().year()));
    }

    private Receipt played(long seed) {
        var last = new Receipt("", -1, -1);
        for (var step : Histories.of(seed, budget.municipality())) {
            var receipt = budget.bean(Commands.class)
                    .send(UUID.randomUUID().toString(), step.command(), Map.of(CommandFacts.ACTOR, "somebody"));
            last = receipt.position() < 0 ? last : receipt;
        }
        return last;
    }

    private List<Recorded<BudgetEvent>> events() {
        return IntStream.rangeClosed(2026, 2028)
                .mapToObj(year -> new BudgetId(budget.municipality(), year))
                .flatMap(year -> budget
                        .bean(nl.keerpunt.platform.stored.Histories.class)
                        .of(year.toString(), BudgetEvent.class, Long.MAX_VALUE)
                        .stream())
                .sorted(comparing(Recorded::position))
                .toList();
    }

    private static List<BudgetEvent> upTo(Instant known, List<Recorded<BudgetEvent>> events) {
        return events.stream()
                .filter(event -> !event.recordedAt().isAfter(known))
                .map(Recorded::fact)
                .toList();
    }

    private static JsonNode statement(Http reader, int year, String lens, LocalDate validOn, Instant known) {
        var answer = reader.get(
                "/v1/budgets/%d/statement?by=%s&validOn=%s&knownAt=%s".formatted(year, lens, validOn, known));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The rows that hold something. */
    private static Map<@Nullable String, List<Long>> rows(JsonNode statement, String part) {
        var rows = new java.util.HashMap<@Nullable String, List<Long>>();
        for (var row : statement.path("rows")) {
            var figures = Expected.figures(row.path(part));
            if (figures.stream().anyMatch(figure -> figure != 0)) {
                rows.put(
                        row.path("key").isMissingNode() ? null : row.path("key").asString(), figures);
            }
        }
        return rows;
    }
}
