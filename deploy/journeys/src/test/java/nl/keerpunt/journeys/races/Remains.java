package nl.keerpunt.journeys.races;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.journeys.Traces;
import nl.keerpunt.local.platform.LocalService;

/** What the stores still have of households that were erased, and must not. */
record Remains(DatabaseServer server, String municipality, Set<UUID> households) {

    /** The services that have a key of one of them. */
    List<String> keys() {
        return everywhere("select household from household_key where sealed is not null and household in (%s)"
                .formatted(quoted(municipality + "/")));
    }

    /** What is reserved for a later month: of whom, and how much. */
    List<String> reserved(String month) {
        return in(LocalService.BUDGET, """
                select household || ' ' || month || ' ' || sum(case when to_account = 'RESERVED' then cents else -cents end)
                  from ledger_entry
                 where household in (%s) and month > '%s' and 'RESERVED' in (from_account, to_account)
                 group by household, month
                having sum(case when to_account = 'RESERVED' then cents else -cents end) <> 0""".formatted(quoted(""), month));
    }

    /** What waits and is about one of them. */
    List<String> parked() {
        return everywhere("""
                select place || ' ' || reader || ' ' || subject from parked_fact
                where split_part(subject, '/', 2) in (%1$s) or subject in (%1$s)""".formatted(quoted("")));
    }

    private String quoted(String before) {
        return households.stream().map(each -> "'" + before + each + "'").collect(Collectors.joining(","));
    }

    private List<String> everywhere(String sql) {
        var found = new ArrayList<String>();
        for (var service : LocalService.values()) {
            in(service, sql).forEach(row -> found.add(service.label() + ": " + row));
        }
        return found;
    }

    private List<String> in(LocalService service, String sql) {
        try (var connection = Traces.connect(server, "keerpunt_" + service.label());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the store of " + service.label() + " could not be asked", failure);
        }
    }
}
