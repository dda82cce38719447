package nl.keerpunt.household.termagenda;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.legalterm.DutchTerms;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.rebuild.Rebuilds;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** Rows that were counted by other definitions are counted anew, once, on the running service. */
class CountedAnewTest {

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final Rebuilds rebuilds = service.context().getBean(Rebuilds.class);
    private final ProjectionDatabase database = service.context().getBean(ProjectionDatabase.class);

    @Test
    void the_same_definitions_are_asked_for_once_and_others_once_more() {
        var present = DutchTerms.all();
        var fewer = new LegalTerms(present.terms().subList(0, 1));
        start(present);
        var first = begun();

        start(present);
        assertThat(begun()).isEqualTo(first);

        start(fewer);
        assertThat(begun()).isAfter(first);
        assertThat(asked()).isEqualTo(projection(fewer).definitions());
        start(present);
        assertThat(asked()).isEqualTo(projection(present).definitions());
        assertThat(Set.of(projection(present).definitions(), projection(fewer).definitions()))
                .hasSize(2);
    }

    private void start(LegalTerms terms) {
        new WhenDefinitionsChangeCountAnew(rebuilds, projection(terms)).run(new DefaultApplicationArguments());
        eventually(() -> rebuilds.of(TermAgendaProjection.NAME).orElseThrow().isRunning(), running -> !running);
    }

    private Instant begun() {
        return rebuilds.of(TermAgendaProjection.NAME).orElseThrow().begunAt();
    }

    private UUID asked() {
        return rebuilds.of(TermAgendaProjection.NAME).orElseThrow().request();
    }

    private TermAgendaProjection projection(LegalTerms terms) {
        return new TermAgendaProjection(database, terms);
    }
}
