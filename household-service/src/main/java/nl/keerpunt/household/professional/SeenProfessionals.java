package nl.keerpunt.household.professional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Types;
import java.time.LocalDate;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.store.SideRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Professionals whose valid token was seen, with the last day of it and the team it named. */
@Component
class SeenProfessionals {

    private static final int IN_MEMORY = 50_000;

    private record Professional(MunicipalityCode municipality, ProfessionalId id) {}

    private record Sight(LocalDate day, @Nullable String team) {}

    private final Cache<Professional, Sight> last =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build();
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final MunicipalReads reads;

    SeenProfessionals(JdbcClient database, PlatformTransactionManager transactions, MunicipalReads reads) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.reads = reads;
    }

    /** Cheap on every day but the first time: memory is asked first. */
    void seen(MunicipalityCode municipality, ProfessionalId id, @Nullable String team, LocalDate today) {
        var professional = new Professional(municipality, id);
        var sight = new Sight(today, team);
        if (!sight.equals(last.getIfPresent(professional))) {
            transaction.executeWithoutResult(_ -> keep(professional, sight));
            last.put(professional, sight);
        }
    }

    @Nullable
    Team teamOf(MunicipalityCode municipality, ProfessionalId id) {
        return reads.in(
                        municipality,
                        rows -> rows.sql("select team from seen_professional"
                                        + " where municipality = ? and professional = ? and team is not null")
                                .params(municipality.value(), id.value())
                                .query(String.class)
                                .optional())
                .map(Team::new)
                .orElse(null);
    }

    boolean isTeam(MunicipalityCode municipality, Team team) {
        return reads.in(
                municipality,
                rows -> rows.sql("select exists (select from seen_professional where municipality = ? and team = ?)")
                        .params(municipality.value(), team.value())
                        .query(Boolean.class)
                        .single());
    }

    boolean wasSeen(MunicipalityCode municipality, ProfessionalId id) {
        return last.getIfPresent(new Professional(municipality, id)) != null
                || reads.in(
                        municipality,
                        rows -> rows.sql("select exists (select from seen_professional"
                                        + " where municipality = ? and professional = ?)")
                                .params(municipality.value(), id.value())
                                .query(Boolean.class)
                                .single());
    }

    private void keep(Professional professional, Sight sight) {
        var municipality = professional.municipality().value();
        database.sql("select set_config('keerpunt.municipality', ?, true)")
                .param(municipality)
                .query(String.class)
                .single();
        SideRows.write(
                database.sql("insert into seen_professional as known (municipality, professional, last_day, team) "
                                + "values (:municipality, :professional, :day, :team) on conflict (municipality, "
                                + "professional) do update set last_day = excluded.last_day, team = excluded.team "
                                + "where known.last_day < excluded.last_day or known.last_day = excluded.last_day "
                                + "and known.team is distinct from excluded.team")
                        .param("municipality", municipality)
                        .param("professional", professional.id().value())
                        .param("day", sight.day())
                        .param("team", sight.team(), Types.VARCHAR));
    }
}
