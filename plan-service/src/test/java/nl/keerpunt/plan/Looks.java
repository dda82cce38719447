package nl.keerpunt.plan;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Who looked at a household's plan: who, at what and by which ground, the first look first. */
final class Looks {

    private Looks() {}

    static List<String> at(PlanStory story) {
        try (var app = PlanStory.service().database().connectAsApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('keerpunt.municipality', '0307', false)");
            var looks = new ArrayList<String>();
            try (var rows = statement.executeQuery("select actor, operation, ground from processing_log"
                    + " where household = '" + story.household() + "' order by id")) {
                while (rows.next()) {
                    looks.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
            return looks;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
