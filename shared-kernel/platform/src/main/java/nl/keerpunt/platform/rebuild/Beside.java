package nl.keerpunt.platform.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables beside the live ones, made and moved by their owner. */
final class Beside {

    static final String SCHEMA = "rebuild";

    /** What a table is besides its columns: the statements that make the same of the one beside it. */
    private static final String LIKE_THE_LIVE_ONE = """
            with live as (select c.* from pg_class c where c.oid = to_regclass('public.' || quote_ident(?))),
                 beside as (select 'rebuild.' || quote_ident(relname) as name from live)
            select format('alter table %s add constraint %I %s', beside.name, conname, pg_get_constraintdef(k.oid))
              from beside, live join pg_constraint k on k.conrelid = live.oid where contype in ('p', 'u', 'x')
            union all
            select replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON rebuild.')
              from live join pg_index i on i.indrelid = live.oid
             where not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            union all
            select format('alter table %s enable row level security', beside.name) from beside, live where relrowsecurity
            union all
            select format('alter table %s force row level security', beside.name)
              from beside, live where relforcerowsecurity
            union all
            select format('create policy %I on %s as %s for %s to %s', policyname, beside.name, permissive, cmd,
                          (select string_agg(quote_ident(role), ', ') from unnest(roles) as role))
                   || coalesce(' using (' || qual || ')', '') || coalesce(' with check (' || with_check || ')', '')
              from beside, live join pg_policies p on p.schemaname = 'public' and p.tablename = live.relname
            union all
            select format('grant %s on %s to %I', privilege_type, beside.name, grantee::regrole)
              from beside, live, aclexplode(relacl) where grantee <> relowner""";

    private final List<String> tables;

    Beside(List<String> tables) {
        this.tables = List.copyOf(tables);
    }

    static String named(String table) {
        return SCHEMA + "." + table;
    }

    void make(JdbcClient owner) {
        drop(owner);
        for (var table : tables) {
            owner.sql("create table %s (like public.%s including all excluding indexes)".formatted(named(table), table))
                    .update();
            owner.sql(LIKE_THE_LIVE_ONE)
                    .param(table)
                    .query(String.class)
                    .list()
                    .forEach(same -> owner.sql(same).update());
        }
    }

    void analyze(JdbcClient owner) {
        tables.forEach(table -> owner.sql("analyze " + named(table)).update());
    }

    /** Within a transaction: whoever asks meanwhile waits for it, and finds the new one by its name. */
    void takePlace(JdbcClient owner) {
        for (var table : tables) {
            owner.sql("drop table public." + table).update();
            owner.sql("alter table %s set schema public".formatted(named(table)))
                    .update();
        }
    }

    void drop(JdbcClient owner) {
        tables.forEach(
                table -> owner.sql("drop table if exists " + named(table)).update());
    }
}
