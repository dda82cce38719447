package nl.keerpunt.plan.professional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Looks up what was heard of professionals, for whoever is about to grant one a mandate. */
@Component
public class HeardProfessionals {

    private final Histories histories;
    private final Patience patience;
    private final Clock clock;

    HeardProfessionals(Histories histories, Patience patience, Clock clock) {
        this.histories = histories;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Whether they work here when something begins: on that day, or today when it lies before. What says so may not
     * have been heard of yet: it waits for that, a while, and after it takes them for unknown.
     */
    public boolean workHere(MunicipalityCode municipality, ProfessionalId professional, LocalDate begins) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var day = begins.isBefore(today) ? today : begins;
        try {
            patience.heard(() -> Optional.of(find(municipality, professional)).filter(heard -> heard.worksOn(day)));
            return true;
        } catch (NotHeardOfYet unknown) {
            return false;
        }
    }

    private HeardProfessional find(MunicipalityCode municipality, ProfessionalId professional) {
        var id = EntryId.of(municipality, professional);
        return HeardProfessional.of(histories.of(id, ProfessionalEvent.class).stream()
                .map(Recorded::fact)
                .toList());
    }
}
