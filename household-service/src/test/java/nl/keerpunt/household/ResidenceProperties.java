package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Many move one person between households at once, in no order: on no day does that person live in two. */
class ResidenceProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;
    private static final int PROFESSIONALS = 8;
    private static final int MOVES = 12;
    private static final List<UUID> MEMBERS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory noor = HouseholdStory.begin();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_day_has_two_households(long seed) throws SQLException {
        var households = Stream.generate(HouseholdStory::begin)
                .limit(4)
                .map(HouseholdStory::id)
                .toList();

        var answers = atOnce(households, seed);

        assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 201, 409);
        assertThat(answers).extracting(Answer::reason).contains("PERSON_ALREADY_KNOWN");
        var lived = new TreeMap<LocalDate, String>();
        for (var household : households) {
            var days = daysOf(household);
            assertThat(daysHeld(household)).as("what is held for %s", household).isEqualTo(days);
            days.forEach(day -> assertThat(lived.put(day, household))
                    .as("seed %d, %s", seed, day)
                    .isNull());
        }
        assertThat(lived).isNotEmpty();
    }

    private List<Answer> atOnce(List<String> households, long seed) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, PROFESSIONALS)
                    .mapToObj(each -> CompletableFuture.supplyAsync(
                            () -> moves(households, new Random(seed * 100 + each)), callers))
                    .toList()
                    .stream()
                    .flatMap(moved -> moved.join().stream())
                    .toList();
        }
    }

    private List<Answer> moves(List<String> households, Random random) {
        return IntStream.range(0, MOVES).mapToObj(_ -> move(households, random)).toList();
    }

    private Answer move(List<String> households, Random random) {
        var household = households.get(random.nextInt(households.size()));
        var member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var body = new HashMap<String, Object>();
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> {
                body.put("lastDay", day);
                yield noord.post(path(household, "/members/" + member + "/_moveout"), body);
            }
            case 3, 4, 5 -> {
                if (random.nextInt(3) > 0) {
                    body.put("lastDay", day);
                }
                yield noord.post(path(household, "/members/" + member + "/_correctmoveout"), body);
            }
            case 6 -> noord.post(path(household, "/members/" + member + "/_takeback"), body);
            default -> {
                body.putAll(noor.noor());
                body.put("id", member);
                body.put("from", day);
                if (random.nextInt(3) > 0) {
                    body.put("lastDay", day.plusDays(random.nextInt(20)));
                }
                yield noord.post(path(household, "/members"), body);
            }
        };
    }

    /**
     * The days that history tells of, reckoned from the events alone; an open stay reaches to the last day looked at.
     */
    private TreeSet<LocalDate> daysOf(String household) {
        var stays = new HashMap<String, Map.Entry<LocalDate, LocalDate>>();
        for (var event : noord.get(path(household, "/history")).json().at("/events")) {
            var told = event.path("essentials");
            var member = told.path("member").asString("");
            switch (event.path("name").asString()) {
                case "member-added" -> stays.put(member, Map.entry(day(told, "from"), Days.LAST));
                case "member-moved-out", "move-out-corrected" ->
                    stays.computeIfPresent(member, (_, stay) -> Map.entry(stay.getKey(), day(told, "lastDay")));
                case "member-taken-back" -> stays.remove(member);
                default -> assertThat(member).isEmpty();
            }
        }
        var days = new TreeSet<LocalDate>();
        stays.values()
                .forEach(stay -> assertThat(days.addAll(days(stay.getKey(), stay.getValue())))
                        .isTrue());
        assertThat(days)
                .hasSize(stays.values().stream()
                        .mapToInt(stay -> days(stay.getKey(), stay.getValue()).size())
                        .sum());
        return days;
    }

    private static LocalDate day(JsonNode told, String name) {
        return told.has(name) ? LocalDate.parse(told.path(name).asString()) : Days.LAST;
    }

    private static List<LocalDate> days(LocalDate from, LocalDate lastDay) {
        var until = FIRST_DAY.plusDays(2 * DAYS);
        return from.datesUntil((lastDay.isAfter(until) ? until : lastDay).plusDays(1))
                .toList();
    }

    private static TreeSet<LocalDate> daysHeld(String household) throws SQLException {
        var held = new ArrayList<LocalDate>();
        try (var connection = HouseholdStory.service().database().connectAsApp();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('keerpunt.municipality', '0307', false)");
            try (var rows = statement.executeQuery("select lower(stay), coalesce(upper(stay) - 1, '" + Days.LAST
                    + "') from residence where not isempty(stay) and household = '" + household + "'")) {
                while (rows.next()) {
                    held.addAll(days(rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class)));
                }
            }
        }
        assertThat(held).doesNotHaveDuplicates();
        return new TreeSet<>(held);
    }
}
