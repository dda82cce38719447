package nl.keerpunt.testing.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may do what in a service's database, as PostgreSQL has it: every table, view and sequence of every schema, the
 * four roles, their verbs, and of which rows.
 */
record DatabaseRights(Map<String, Relation> relations, List<String> schemas, List<String> byDefault) {

    static final List<String> USERS = List.of("app", "lane", "projection");

    /** A column of a table that says whose its rows are; by name, the first of these. */
    private static final List<String> WHOSE = List.of("municipality", "aggregateidentifier", "holder", "household");

    private static final String RELATIONS = """
            select c.oid, case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name,
                   case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'view' else 'table' end as kind,
                   c.relrowsecurity as guarded, c.relforcerowsecurity as forced,
                   (select string_agg(attname, ' ') from pg_attribute
                     where attrelid = c.oid and attnum > 0 and not attisdropped) as columns
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and n.nspname !~ '^(pg_|information_schema$)'""";

    private static final String VERBS = """
            select v.verb || coalesce(' (' || columns || ')', '') as verb, v.verb as plain,
                   pg_get_expr(p.polqual, p.polrelid) as qual, pg_get_expr(p.polwithcheck, p.polrelid) as with_check
              from (select ?::oid as relation, ?::name as role) of
              cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain'],
                                array['r', 'a', 'w', 'd']) with ordinality as v(verb, command, place)
              cross join lateral (select string_agg(attname, ', ' order by attnum) as columns from pg_attribute
                                   where attrelid = relation and attnum > 0 and not attisdropped
                                     and not has_table_privilege(role, relation, v.verb)
                                     and case when v.verb in ('select', 'insert', 'update', 'references')
                                              then has_column_privilege(role, relation, attnum, v.verb) end) as single
              left join pg_policy p on p.polrelid = relation and p.polcmd in ('*', v.command::"char")
                   and (0 = any (p.polroles)
                        or exists (select from unnest(p.polroles) as r(policed) where pg_has_role(role, policed, 'usage')))
             where has_table_privilege(role, relation, v.verb) or columns is not null order by place""";

    private static final String SEQUENCE = """
            select verb, verb as plain, null as qual, null as with_check
              from (select ?::oid as relation, ?::name as role) of, unnest(array['usage', 'select', 'update']) as v(verb)
             where has_sequence_privilege(role, relation, verb)""";

    private static final String SCHEMAS = """
            select nspname || ': ' || coalesce(string_agg(role || ' ' || verb, ', ' order by role, verb), 'nobody')
              from pg_namespace, unnest(?::text[], ?::name[]) as r(role, name), unnest(array['usage', 'create']) as v(verb)
             where nspname !~ '^(pg_|information_schema$)' and has_schema_privilege(r.name, oid, verb)
             group by nspname order by nspname""";

    private static final String BY_DEFAULT = """
            select case defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' else 'others' end
                   || ' ' || grantee::regrole || ' ' || string_agg(lower(privilege_type), ', ' order by privilege_type)
              from pg_default_acl, aclexplode(defaclacl) where grantee <> defaclrole
             group by defaclobjtype, grantee order by 1""";

    private static final Pattern OWN = Pattern.compile("\\((split_part\\()?\\(\\w+\\)::text(, '/'::text, 1\\))?"
            + " = current_setting\\('keerpunt\\.municipality'::text, true\\)\\)");

    /**
     * @param kind table, view or sequence
     * @param whose the column that says whose its rows are; empty when there is none
     * @param guarded by row-level security, and {@code forced} upon the owner too
     * @param ofOwner the rows that its owner, who has all rights, sees
     * @param rights role to verb to the rows that it is for
     */
    record Relation(
            String name,
            String kind,
            String whose,
            boolean guarded,
            boolean forced,
            String ofOwner,
            Map<String, Map<String, String>> rights) {

        boolean may(String role, String verb) {
            return rights.getOrDefault(role, Map.of()).containsKey(verb);
        }

        private String text() {
            var head = kind + " " + name + (whose.isEmpty() ? "" : ", by " + whose) + guard();
            return rights.entrySet().stream()
                    .map(role -> "    " + role.getKey() + ": " + text(role.getValue()))
                    .collect(Collectors.joining("\n", head + "\n", "\n"));
        }

        private String guard() {
            if (!guarded) {
                return "";
            }
            return forced ? ": row policies, and its owner sees" + ofOwner.replace(" of", "") : ": row policies";
        }

        private static String text(Map<String, String> verbs) {
            var byRows = new LinkedHashMap<String, String>();
            verbs.forEach((verb, rows) -> byRows.merge(rows, verb, (some, more) -> some + ", " + more));
            return byRows.isEmpty()
                    ? "nothing"
                    : byRows.entrySet().stream()
                            .map(same -> same.getValue() + same.getKey())
                            .collect(Collectors.joining("; "));
        }
    }

    /** As one of the roles sees it: what PostgreSQL keeps of rights can be read by all. */
    static DatabaseRights in(Connection connection, String service) throws SQLException {
        var relations = new TreeMap<String, Relation>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(RELATIONS)) {
            while (rows.next()) {
                var columns = List.of(rows.getString("columns").split(" "));
                var kind = rows.getString("kind");
                var whose = WHOSE.stream().filter(columns::contains).findFirst().orElse("");
                var rights = new TreeMap<String, Map<String, String>>();
                for (var role : USERS) {
                    var user = service + "_" + role;
                    rights.put(role, verbs(connection, rows.getLong("oid"), kind, user, rows.getBoolean("guarded")));
                }
                relations.put(
                        rows.getString("name"),
                        new Relation(
                                rows.getString("name"),
                                kind,
                                kind.equals("table") ? whose : "",
                                rows.getBoolean("guarded"),
                                rows.getBoolean("forced"),
                                verbs(
                                                connection,
                                                rows.getLong("oid"),
                                                kind,
                                                service + "_owner",
                                                rows.getBoolean("guarded"))
                                        .getOrDefault("select", ""),
                                rights));
            }
        }
        return new DatabaseRights(relations, schemas(connection, service), byDefault(connection));
    }

    private static Map<String, String> verbs(Connection connection, long oid, String kind, String user, boolean guarded)
            throws SQLException {
        var verbs = new LinkedHashMap<String, String>();
        try (var query = connection.prepareStatement(kind.equals("sequence") ? SEQUENCE : VERBS)) {
            query.setLong(1, oid);
            query.setString(2, user);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    verbs.merge(
                            rows.getString("verb"),
                            guarded
                                    ? rowsOf(
                                            rows.getString("plain"),
                                            rows.getString("qual"),
                                            rows.getString("with_check"))
                                    : "",
                            (one, other) -> one.equals(other) ? one : one + " or" + other);
                }
            }
        }
        return verbs;
    }

    /** Which rows a policy lets through, in a word where there is one. */
    private static String rowsOf(String verb, String qual, String withCheck) {
        if (!List.of("select", "insert", "update", "delete").contains(verb)) {
            return "";
        }
        var condition = verb.equals("insert") && withCheck != null ? withCheck : qual;
        if (condition == null) {
            return " of no rows";
        }
        if (condition.equals("true")) {
            return " of all";
        }
        var own = OWN.matcher(condition).replaceAll("own");
        return own.equals("own") ? " of its own" : " where " + own;
    }

    private static List<String> schemas(Connection connection, String service) throws SQLException {
        var lines = new ArrayList<String>();
        try (var query = connection.prepareStatement(SCHEMAS)) {
            query.setArray(1, connection.createArrayOf("text", USERS.toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            USERS.stream().map(role -> service + "_" + role).toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add("schema " + rows.getString(1));
                }
            }
        }
        return lines;
    }

    /** What somebody gets of whatever is made, whoever makes it. */
    private static List<String> byDefault(Connection connection) throws SQLException {
        var lines = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(BY_DEFAULT)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    /** To be approved by a person. */
    String text() {
        return relations.values().stream().map(Relation::text).collect(Collectors.joining("\n")) + "\n"
                + String.join("\n", schemas) + "\n\nby default: "
                + (byDefault.isEmpty() ? "nothing" : String.join("; ", byDefault)) + "\n";
    }
}
