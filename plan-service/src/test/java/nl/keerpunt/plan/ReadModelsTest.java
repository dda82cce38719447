package nl.keerpunt.plan;

import static nl.keerpunt.plan.MandateStory.mayDecide;
import static nl.keerpunt.plan.MandateStory.someone;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose rows are read, and who looked. */
class ReadModelsTest {

    private final PlanStory story = PlanStory.ofAHousehold();
    private final AgendaOf agenda = new AgendaOf(story.household());

    @ParameterizedTest
    @ValueSource(strings = {"mandate_held", "agenda_item", "processing_log"})
    void a_read_model_shows_one_municipality_at_a_time(String table) throws SQLException {
        story.running();
        PlanStory.mandate(someone(), 1);
        agenda.items(noor());
        mayDecide(PlanStory.mandate(someone(), 1), "noor", "law=WMO&amount=1&months=1");

        try (var app = PlanStory.service().database().connectAsApp()) {
            assertThat(rows(app, table)).isZero();
            within(app, "0344");
            assertThat(rows(app, table)).isZero();
            within(app, "0307");
            assertThat(rows(app, table)).isPositive();
            assertThatThrownBy(() -> app.createStatement().execute("delete from " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void each_look_leaves_a_line_with_its_ground() {
        story.drafted();
        accepted(noor().get(story.path()));
        accepted(PlanStory.service()
                .professional("kim", "0307", "south", "access")
                .with("Access-Ground", "replacement")
                .get(story.path() + "/history"));

        assertThat(Looks.at(story)).containsExactly("noor read-plan own-team", "kim read-plan-history replacement");
    }

    private static void within(Connection app, String municipality) throws SQLException {
        app.createStatement().execute("select set_config('keerpunt.municipality', '" + municipality + "', false)");
    }

    private static int rows(Connection app, String table) throws SQLException {
        try (var rows = app.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
