package nl.keerpunt.household.controltower;

import static nl.keerpunt.household.householdlife.HouseholdLives.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.controltower.DirectionAlarm.Kind;
import nl.keerpunt.household.controltower.DirectionAlarmApi.Item;
import nl.keerpunt.household.controltower.DirectionAlarmApi.Where;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.householdlife.HouseholdLives;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.Test;

/** What the list of alarms reads from the rows of a day is all that the rule says of the households of that day. */
class DirectionAlarmProperties {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0344");
    private static final Map<ProfessionalId, LocalDate> AWAY =
            Map.of(new ProfessionalId("professional-2"), FIRST_DAY.plusDays(20));

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));

    @Test
    void no_alarm_is_lost_between_the_rows_and_the_rule() {
        var histories = new TreeMap<String, List<Recorded<HouseholdEvent>>>();
        LongStream.range(0, 150)
                .forEach(seed -> histories.put(
                        new HouseholdId(MUNICIPALITY, new UUID(2, seed)).key(),
                        recorded(seed % 2 == 0 ? HouseholdLives.history(seed) : undirected(seed))));
        histories.values().removeIf(List::isEmpty);
        service.context()
                .getBean(HouseholdOverviewProjection.class)
                .write(histories.entrySet().stream()
                        .map(each -> new Changed<>(each.getKey(), each.getValue(), each::getValue))
                        .toList());
        var kinds = new ArrayList<Kind>();

        for (var day :
                Stream.of(5, 12, 20, 33, 47, 59, 75).map(FIRST_DAY::plusDays).toList()) {
            var expected = histories.entrySet().stream()
                    .flatMap(each -> alarm(HouseholdId.parse(each.getKey()), each.getValue(), day))
                    .toList();
            assertThat(listed(day)).as("on %s", day).isEqualTo(expected);
            expected.forEach(item -> item.alarms().forEach(alarm -> kinds.add(alarm.kind())));
        }

        assertThat(kinds).contains(Kind.values());
    }

    private List<Item> listed(LocalDate day) {
        var context = service.context();
        var api = new DirectionAlarmApi(
                context.getBean(MunicipalReads.class),
                context.getBean(Parked.class),
                context.getBean(Searches.class),
                (_, _) -> AWAY,
                Clock.systemUTC());
        var administrator =
                new Caller("beheer", Set.of(Role.ADMINISTRATOR), MUNICIPALITY, "beheer", null, false, false);
        return api.list(new Where(null, day), new Paging<>(null, Paging.HIGHEST_LIMIT), administrator).items().stream()
                .filter(item -> item.id().getMostSignificantBits() == 2)
                .toList();
    }

    private static Stream<Item> alarm(HouseholdId id, List<Recorded<HouseholdEvent>> history, LocalDate day) {
        var household = HouseholdOn.of(day, history.stream().map(Recorded::fact).toList());
        var row = HouseholdOverview.of(id.uuid(), household, history.getLast().version());
        var alarms = household.erased() ? List.<DirectionAlarm>of() : DirectionAlarm.of(row, day, AWAY);
        return alarms.isEmpty()
                ? Stream.empty()
                : Stream.of(new Item(row.id(), row.team(), row.director(), row.answers(), alarms, row.version()));
    }

    /** As a former release told it: nobody knows who registered it, and there is no director yet. */
    private static List<HouseholdEvent> undirected(long seed) {
        return HouseholdLives.history(seed).stream()
                .limit(1)
                .<HouseholdEvent>map(event -> event instanceof HouseholdRegistered it
                        ? new HouseholdRegistered(it.household(), it.team(), it.on(), null)
                        : event)
                .toList();
    }

    private static List<Recorded<HouseholdEvent>> recorded(List<HouseholdEvent> history) {
        var recorded = new ArrayList<Recorded<HouseholdEvent>>();
        history.forEach(event ->
                recorded.add(new Recorded<>(event, "name", recorded.size(), recorded.size(), Instant.EPOCH, "a", "b")));
        return recorded;
    }
}
