package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many households claim one person at once, at two replicas: one of them gets the person, and only that is held. */
class ResidenceRaceTest {

    private static final int CALLERS = 24;
    private static final ServiceUnderTest SECOND = ServiceUnderTest.start(
            HouseholdStory.service().database(),
            HouseholdStory.service().identity(),
            settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));

    private final List<Http> replicas =
            List.of(HouseholdStory.noord(), SECOND.professional("fatima", "0307", "noord", "access"));
    private final List<HouseholdStory> households =
            Stream.generate(HouseholdStory::begin).limit(CALLERS).toList();
    private final Map<String, Object> wanted = HouseholdStory.begin().noor();

    @AfterAll
    static void stop() {
        SECOND.close();
    }

    @Test
    void one_household_gets_the_person_that_all_of_them_claim() throws Exception {
        var answers = atOnce(caller -> claim(caller, wanted));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(answers).extracting(Answer::reason).containsOnly("", "PERSON_ALREADY_KNOWN");
        var holder = households.get(placeOfTheOneAccepted(answers)).id();
        assertThat(holders())
                .filteredOn(households.stream().map(HouseholdStory::id).toList()::contains)
                .containsExactly(holder);
    }

    @Test
    void whoever_is_claimed_by_nobody_else_is_not_held_up_by_the_clash() throws Exception {
        var answers = atOnce(caller -> {
            claim(caller, wanted);
            return claim(caller, households.get(caller).noor());
        });

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(holders())
                .containsAll(households.stream().map(HouseholdStory::id).toList());
    }

    private Answer claim(int caller, Map<String, Object> who) {
        var body = new HashMap<>(who);
        body.put("id", UUID.randomUUID());
        return replicas.get(caller % 2).post(path(households.get(caller).id(), "/members"), body);
    }

    private static int placeOfTheOneAccepted(List<Answer> answers) {
        return IntStream.range(0, CALLERS)
                .filter(place -> answers.get(place).status() == 200)
                .findFirst()
                .orElseThrow();
    }

    private interface Caller {
        Answer call(int caller);
    }

    private static List<Answer> atOnce(Caller caller) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, CALLERS)
                    .mapToObj(number -> (Callable<Answer>) () -> caller.call(number))
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var answer : callers.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** The household of each stay that is held. */
    private static List<String> holders() throws SQLException {
        var holders = new ArrayList<String>();
        try (var connection = HouseholdStory.service().database().connectAsApp();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('keerpunt.municipality', '0307', false)");
            try (var rows = statement.executeQuery("select household from residence")) {
                while (rows.next()) {
                    holders.add(rows.getString(1));
                }
            }
        }
        return holders;
    }
}
