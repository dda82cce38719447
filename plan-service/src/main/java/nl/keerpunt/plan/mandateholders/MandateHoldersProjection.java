package nl.keerpunt.plan.mandateholders;

import java.time.LocalDate;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateEvent.MandateGranted;
import nl.keerpunt.plan.mandate.MandateEvent.MandateWithdrawn;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.AtPosition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row is never overwritten: a withdrawal closes it at its position and opens one that ends earlier. */
@Component
@ProcessingGroup(MandateHolders.PROCESSOR)
class MandateHoldersProjection {

    private final JdbcClient database;

    MandateHoldersProjection(ProjectionDatabase database) {
        this.database = database.client();
    }

    @EventHandler
    void on(MandateEvent event, @AtPosition long position) {
        switch (event) {
            case MandateGranted granted -> grant(granted, position);
            case MandateWithdrawn withdrawn -> withdraw(withdrawn, position);
        }
    }

    private void grant(MandateGranted granted, long position) {
        var mandate = granted.mandate();
        mandate.laws()
                .forEach(law -> database.sql("""
                        insert into mandate_holder (municipality, mandate, law, known_from, professional, up_to, months,
                                                    from_day, until_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                granted.register().municipality().value(),
                                mandate.uuid(),
                                law.code(),
                                position,
                                mandate.professional().value(),
                                mandate.upTo().cents(),
                                mandate.months(),
                                mandate.valid().from(),
                                mandate.valid().until())
                        .update());
    }

    private void withdraw(MandateWithdrawn withdrawn, long position) {
        var municipality = withdrawn.register().municipality().value();
        shorten(municipality, withdrawn, position, withdrawn.lastDay());
        database.sql("""
                update mandate_holder set known_until = :position
                where municipality = :municipality and mandate = :mandate and known_until is null
                  and known_from < :position""")
                .param("position", position)
                .param("municipality", municipality)
                .param("mandate", withdrawn.mandate())
                .update();
    }

    private void shorten(String municipality, MandateWithdrawn withdrawn, long position, LocalDate lastDay) {
        database.sql("""
                insert into mandate_holder (municipality, mandate, law, known_from, professional, up_to, months,
                                            from_day, until_day)
                select municipality, mandate, law, :position, professional, up_to, months, from_day, :lastDay
                from mandate_holder
                where municipality = :municipality and mandate = :mandate and known_until is null
                  and known_from < :position
                on conflict do nothing""")
                .param("position", position)
                .param("lastDay", lastDay)
                .param("municipality", municipality)
                .param("mandate", withdrawn.mandate())
                .update();
    }
}
