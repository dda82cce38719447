package nl.keerpunt.household.professional;

import java.time.Clock;
import java.time.LocalDate;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.mandate.HeardMandates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says at the door whether somebody works here, so that the rules can refuse to make a stranger director. */
@Component
public class Professionals {

    private final SeenProfessionals seen;
    private final HeardMandates mandates;
    private final Clock clock;

    Professionals(SeenProfessionals seen, HeardMandates mandates, Clock clock) {
        this.seen = seen;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** By a token that was seen in the municipality, or by a mandate that has not ended. */
    public boolean isKnown(MunicipalityCode municipality, ProfessionalId professional) {
        return seen.wasSeen(municipality, professional) || hasMandate(municipality, professional);
    }

    /** As the last valid token said; null when that was never seen, or named none. */
    public @Nullable Team teamOf(MunicipalityCode municipality, ProfessionalId professional) {
        return seen.teamOf(municipality, professional);
    }

    /** Whether somebody of this team was seen in the municipality. */
    public boolean isTeam(MunicipalityCode municipality, Team team) {
        return seen.isTeam(municipality, team);
    }

    private boolean hasMandate(MunicipalityCode municipality, ProfessionalId professional) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        return mandates.find(municipality, professional).stream()
                .flatMap(register -> register.mandates().stream())
                .anyMatch(held -> !held.mandate().valid().until().isBefore(today));
    }
}
