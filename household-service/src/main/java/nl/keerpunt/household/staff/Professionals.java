package nl.keerpunt.household.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.professional.StandIns;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks the register up in history, so that a decision rests on what holds and not on what was last read. */
@Component
public class Professionals {

    private final Histories histories;
    private final Clock clock;

    Professionals(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /** As the register has them; whoever it does not know works here on no day. */
    public Professional find(MunicipalityCode municipality, ProfessionalId professional) {
        return knownAt(municipality, professional, Long.MAX_VALUE);
    }

    /** Whether the register knows them, also when they left. */
    public boolean isKnown(MunicipalityCode municipality, ProfessionalId professional) {
        return find(municipality, professional).id() != null;
    }

    /** Whether they work here when something begins: on that day, or today when it lies before. */
    public boolean worksHere(MunicipalityCode municipality, ProfessionalId professional, LocalDate begins) {
        var today = today();
        return find(municipality, professional).worksOn(begins.isBefore(today) ? today : begins);
    }

    /** Of which they are today; null when nobody named one. */
    public @Nullable Team teamOf(MunicipalityCode municipality, ProfessionalId professional) {
        return find(municipality, professional).teams().on(today()).orElse(null);
    }

    public boolean isTeam(MunicipalityCode municipality, Team team) {
        return histories.opening(TeamId.of(municipality, team).key()).isPresent();
    }

    /** Who does their work on a day: they themselves, whoever stands in for them, or nobody. */
    public Optional<ProfessionalId> whoActsFor(
            MunicipalityCode municipality, ProfessionalId professional, LocalDate day, long position) {
        return StandIns.whoActsFor(professional, each -> on(municipality, each, day, position));
    }

    private Optional<Presence> on(
            MunicipalityCode municipality, ProfessionalId professional, LocalDate day, long position) {
        return knownAt(municipality, professional, position).on(day);
    }

    private Professional knownAt(MunicipalityCode municipality, ProfessionalId professional, long position) {
        var entry = EntryId.of(municipality, professional);
        return Professional.of(histories.of(entry.key(), ProfessionalEvent.class, position).stream()
                .map(Recorded::fact)
                .toList());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }
}
