package nl.keerpunt.household.professional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.store.SideRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Professionals whose valid token was seen, with the last day of it. */
@Component
class SeenProfessionals {

    private static final int IN_MEMORY = 50_000;

    private record Professional(MunicipalityCode municipality, ProfessionalId id) {}

    private final Cache<Professional, LocalDate> lastDays =
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
    void seen(MunicipalityCode municipality, ProfessionalId id, LocalDate today) {
        var professional = new Professional(municipality, id);
        if (!today.equals(lastDays.getIfPresent(professional))) {
            transaction.executeWithoutResult(_ -> keep(professional, today));
            lastDays.put(professional, today);
        }
    }

    boolean wasSeen(MunicipalityCode municipality, ProfessionalId id) {
        return lastDays.getIfPresent(new Professional(municipality, id)) != null
                || reads.in(
                        municipality,
                        rows -> rows.sql("select exists (select from seen_professional"
                                        + " where municipality = ? and professional = ?)")
                                .params(municipality.value(), id.value())
                                .query(Boolean.class)
                                .single());
    }

    private void keep(Professional professional, LocalDate today) {
        var municipality = professional.municipality().value();
        database.sql("select set_config('keerpunt.municipality', ?, true)")
                .param(municipality)
                .query(String.class)
                .single();
        SideRows.write(database.sql("insert into seen_professional as known (municipality, professional, last_day)"
                        + " values (?, ?, ?) on conflict (municipality, professional)"
                        + " do update set last_day = excluded.last_day where known.last_day < excluded.last_day")
                .params(municipality, professional.id().value(), today));
    }
}
