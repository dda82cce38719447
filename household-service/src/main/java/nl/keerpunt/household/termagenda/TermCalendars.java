package nl.keerpunt.household.termagenda;

import java.time.Clock;
import java.time.LocalDate;
import nl.keerpunt.household.controltower.FlaggedHouseholds;
import nl.keerpunt.household.termagenda.TermAgenda.Which;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.calendar.CalendarForm;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.settings.GatewayAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes calendars of today's terms, and answers with them. */
@Component
class TermCalendars {

    /** More than a team ever has under way; the first of them are given. */
    private static final int MOST = 10_000;

    private final TermAgenda agenda;
    private final Parked parked;
    private final FlaggedHouseholds flagged;
    private final Clock clock;
    private final String address;

    TermCalendars(TermAgenda agenda, Parked parked, FlaggedHouseholds flagged, Clock clock, Environment settings) {
        this.agenda = agenda;
        this.parked = parked;
        this.flagged = flagged;
        this.clock = clock;
        this.address = GatewayAddress.of(settings).value();
    }

    /**
     * @param team null: of all teams
     * @param director null: whoever directs
     */
    TermCalendar of(MunicipalityCode municipality, @Nullable Team team, @Nullable ProfessionalId director) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var waiting = parked.of(TermAgendaProjection.NAME, municipality);
        var which = new Which(team, director, today, Which.due(null, null));
        var due = agenda.of(municipality, which, TermPlace.FIRST, MOST).stream()
                .filter(each -> !waiting.contains(each.household().toString()))
                .toList();
        return TermCalendar.of(municipality, due, flagged.of(municipality), address);
    }

    /** @param asCalendar as RFC 5545 has it, and else as JSON */
    ResponseEntity<?> answer(TermCalendar calendar, boolean asCalendar) {
        return CalendarForm.answer(calendar, calendar.written(), asCalendar, clock.instant());
    }
}
