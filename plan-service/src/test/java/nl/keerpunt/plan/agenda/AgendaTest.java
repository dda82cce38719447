package nl.keerpunt.plan.agenda;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.PlanStory;
import nl.keerpunt.plan.agenda.AgendaApi.Asking;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.planlife.PlanLives;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agenda on real PostgreSQL is what the plan asks for as it is shown, for any day. */
class AgendaTest {

    /** The household of every random life; its uuid comes first in any list. */
    private static final UUID HOUSEHOLD = new UUID(0, 1);

    private final AgendaProjection projection = PlanStory.service().context().getBean(AgendaProjection.class);
    private final AgendaApi agenda = PlanStory.service().context().getBean(AgendaApi.class);
    private final Caller caller =
            new Caller("noor", Set.of(Role.ACCESS), PlanStory.MUNICIPALITY, "north", null, false, false);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_list_says_what_the_plan_says(long seed) {
        var history = PlanLives.history(seed);
        write(history);
        answeredFor();

        for (var day = LocalDate.parse("2025-12-28");
                day.getYear() < 2028;
                day = day.plusDays(1 + day.getMonthValue())) {
            assertThat(listed(day)).as("on %s", day).containsExactlyInAnyOrderElementsOf(shown(history, day));
        }
    }

    private List<AgendaItem> listed(LocalDate day) {
        return agenda.agenda(new Asking(null, day), caller, new Paging<>(null, 200)).items().stream()
                .filter(item -> item.household().equals(HOUSEHOLD))
                .toList();
    }

    private static List<AgendaItem> shown(PlanHistory history, LocalDate day) {
        return Agenda.of(history, day).stream()
                .filter(item -> item.kind() != Kind.MANDATE_WITHDRAWN) // The register knows no such mandate.
                .map(item -> item.shown(new Team("north"), false))
                .toList();
    }

    /** The household of every random life is of the caller's team. */
    private static void answeredFor() {
        var household = new HouseholdId(PlanStory.MUNICIPALITY, HOUSEHOLD);
        new PlanStory(HOUSEHOLD, HOUSEHOLD, HOUSEHOLD).registered("north");
        eventually(
                () -> PlanStory.service()
                        .context()
                        .getBean(MunicipalReads.class)
                        .in(
                                household.municipality(),
                                database -> database.sql("select count(*) from heard_household where household = ?")
                                        .param(HOUSEHOLD)
                                        .query(Integer.class)
                                        .single()),
                rows -> rows > 0);
    }

    private void write(PlanHistory history) {
        var last = history.events().getLast();
        var changed = new Changed<PlanEvent>(last.fact().plan().key(), List.of(last), history::events);
        PlanStory.inProjection(() -> projection.write(List.of(changed)));
    }
}
