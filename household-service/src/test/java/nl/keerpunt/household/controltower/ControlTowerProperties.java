package nl.keerpunt.household.controltower;

import static nl.keerpunt.household.householdlife.HouseholdLives.DAYS;
import static nl.keerpunt.household.householdlife.HouseholdLives.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.householdlife.HouseholdLives;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list shows on any day what the dossier shows of each household, whatever happened to it. */
class ControlTowerProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void on_each_day_one_row_shows_the_household_of_that_day(long seed) {
        var history = recorded(HouseholdLives.history(seed));
        if (history.isEmpty()) {
            return;
        }
        var rows = HouseholdRow.of(HouseholdLives.ID, history);

        days().forEach(day -> assertThat(rows.stream()
                        .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.until()))
                        .map(HouseholdRow::overview))
                .as("seed %d on %s", seed, day)
                .isEqualTo(shown(HouseholdLives.ID, history, day)));
    }

    @Test
    void the_list_of_any_day_is_the_households_of_that_day() {
        var service = ServiceUnderTest.shared(
                "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
        var municipality = new MunicipalityCode("0363");
        var histories = new TreeMap<String, List<Recorded<HouseholdEvent>>>();
        seeds().limit(60)
                .forEach(seed -> histories.put(
                        new HouseholdId(municipality, new UUID(1, seed)).key(),
                        recorded(HouseholdLives.history(seed))));
        histories.values().removeIf(List::isEmpty);
        var json = service.context()
                .getBean(JsonMapper.class)
                .rebuild()
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        var controller = service.professional("beheer", municipality.value(), "beheer", "administrator");
        write(service, histories);
        write(service, histories);

        for (var day : sample()) {
            var listed = new ArrayList<JsonNode>();
            controller
                    .get("/v1/households?limit=200&validOn=" + day)
                    .json()
                    .at("/items")
                    .forEach(listed::add);
            var entities = histories.entrySet().stream()
                    .flatMap(each -> shown(HouseholdId.parse(each.getKey()), each.getValue(), day).stream())
                    .map(overview -> json.readTree(json.writeValueAsBytes(overview)))
                    .toList();
            assertThat(listed).as("on %s", day).isEqualTo(entities).isNotEmpty();
        }
    }

    private static void write(ServiceUnderTest service, TreeMap<String, List<Recorded<HouseholdEvent>>> histories) {
        service.context()
                .getBean(HouseholdOverviewProjection.class)
                .write(histories.entrySet().stream()
                        .map(each -> new Changed<>(each.getKey(), each.getValue(), each::getValue))
                        .toList());
    }

    private static List<HouseholdOverview> shown(
            HouseholdId id, List<Recorded<HouseholdEvent>> history, LocalDate day) {
        var household = HouseholdOn.of(day, history.stream().map(Recorded::fact).toList());
        return household.erased()
                ? List.of()
                : List.of(HouseholdOverview.of(
                        id.uuid(), household, history.getLast().version()));
    }

    private static List<LocalDate> days() {
        var around = FIRST_DAY.minusDays(1).datesUntil(FIRST_DAY.plusDays(DAYS + 32));
        return Stream.concat(Stream.of(Days.FIRST, Days.LAST), around).toList();
    }

    private static List<LocalDate> sample() {
        return Stream.of(-1, 0, 7, 14, 21, 30, 45, 59, 75)
                .map(FIRST_DAY::plusDays)
                .toList();
    }

    private static List<Recorded<HouseholdEvent>> recorded(List<HouseholdEvent> history) {
        var recorded = new ArrayList<Recorded<HouseholdEvent>>();
        history.forEach(event ->
                recorded.add(new Recorded<>(event, "name", recorded.size(), recorded.size(), Instant.EPOCH, "a", "b")));
        return recorded;
    }
}
