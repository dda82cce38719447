package nl.keerpunt.household.controltower;

import java.time.LocalDate;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorTransferred;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.MemberAdded;
import nl.keerpunt.household.registration.HouseholdEvent.MemberMovedOut;
import nl.keerpunt.household.registration.HouseholdEvent.MoveOutCorrected;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.AtPosition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the control tower. An erased household leaves it. */
@Component
@ProcessingGroup(HouseholdOverviewProjection.NAME)
class HouseholdOverviewProjection {

    static final String NAME = "household-overview";

    private final JdbcClient database;

    HouseholdOverviewProjection(ProjectionDatabase database) {
        this.database = database.client();
    }

    @EventHandler
    void on(HouseholdEvent event, @SequenceNumber long version, @AtPosition Long position) {
        switch (event) {
            case HouseholdRegistered registered -> register(registered);
            case RequestRecorded asked -> ask(asked);
            case RequestAnswered answered -> answer(answered);
            case DirectorAssigned it ->
                direct(it.household(), it.director(), it.team().value(), it.from(), position);
            case DirectorTransferred it ->
                direct(it.household(), it.director(), it.team().value(), it.from(), position);
            case PlanActiveRecorded active -> plan(active.household(), active.on());
            case PlanClosedRecorded closed -> plan(closed.household(), null);
            case HouseholdErased erased -> remove(erased.household());
            case MemberAdded _, MemberMovedOut _, MoveOutCorrected _ -> {} // Who lives there is not told in a list.
        }
        database.sql("update household_overview set version = ? where municipality = ? and household = ?")
                .params(version, municipality(event.household()), uuid(event.household()))
                .update();
    }

    private void register(HouseholdRegistered registered) {
        database.sql("insert into household_overview (municipality, household, team, registered_on, version)"
                        + " values (?, ?, ?, ?, 0) on conflict do nothing")
                .params(
                        municipality(registered.household()),
                        uuid(registered.household()),
                        registered.team().value(),
                        registered.on())
                .update();
    }

    private void ask(RequestRecorded asked) {
        database.sql("insert into household_request (municipality, household, request, asked_on)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        municipality(asked.household()),
                        uuid(asked.household()),
                        asked.request().toString(),
                        asked.on())
                .update();
    }

    private void answer(RequestAnswered answered) {
        database.sql("update household_request set answered_on = ?"
                        + " where municipality = ? and household = ? and request = ?")
                .params(
                        answered.on(),
                        municipality(answered.household()),
                        uuid(answered.household()),
                        answered.request().toString())
                .update();
    }

    private void direct(HouseholdId household, ProfessionalId director, String team, LocalDate from, long position) {
        database.sql("insert into household_direction (municipality, household, position, director, team, from_day)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(municipality(household), uuid(household), position, director.value(), team, from)
                .update();
    }

    private void plan(HouseholdId household, @Nullable LocalDate activeSince) {
        database.sql("update household_overview set plan_active_since = :since"
                        + " where municipality = :municipality and household = :household")
                .param("since", activeSince)
                .param("municipality", municipality(household))
                .param("household", uuid(household))
                .update();
    }

    private void remove(HouseholdId household) {
        for (var table : new String[] {"household_request", "household_direction", "household_overview"}) {
            database.sql("delete from " + table + " where municipality = ? and household = ?")
                    .params(municipality(household), uuid(household))
                    .update();
        }
    }

    private static String municipality(HouseholdId household) {
        return household.municipality().value();
    }

    private static String uuid(HouseholdId household) {
        return household.uuid().toString();
    }
}
