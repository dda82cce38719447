package nl.keerpunt.household.staffing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.ReadingBehind;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.FactParked;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.time.KnownMoment;
import org.springframework.stereotype.Component;

/**
 * Everybody who works for a municipality on a day, in the order of their ids: now by the rows of the register, and as
 * it was known at a moment by the histories of all who have a row. Whoever was ever registered has one.
 */
@Component
class WhoWorksHere {

    private final RegisterRows rows;
    private final Histories histories;
    private final Progress progress;
    private final PlatformSettings settings;

    WhoWorksHere(RegisterRows rows, Histories histories, Progress progress, PlatformSettings settings) {
        this.rows = rows;
        this.histories = histories;
        this.progress = progress;
        this.settings = settings;
    }

    /** Throws {@link FactParked} while of somebody a fact waits: one who is missing would be so in silence. */
    Map<ProfessionalId, Presence> on(MunicipalityCode municipality, AsOf asOf) {
        if (!rows.parked(municipality).isEmpty()) {
            throw new FactParked();
        }
        return asOf.known() == null
                ? present(municipality, asOf.validOn())
                : known(municipality, asOf.validOn(), asOf.known());
    }

    private Map<ProfessionalId, Presence> present(MunicipalityCode municipality, LocalDate day) {
        return rows.all(municipality, day).stream()
                .collect(toMap(
                        RegisterRow::professional, RegisterRow::presence, (first, _) -> first, LinkedHashMap::new));
    }

    private Map<ProfessionalId, Presence> known(MunicipalityCode municipality, LocalDate day, KnownMoment known) {
        if (known.position() > 0
                && !progress.awaitComplete(RegisterProjection.NAME, known.position(), settings.readTimeout())) {
            throw new ReadingBehind();
        }
        var entries = rows.entries(municipality).stream().map(EntryId::key).toList();
        return on(day, histories.ofEach(entries, ProfessionalEvent.class, known.position()));
    }

    /** By what their histories tell so far. */
    static Map<ProfessionalId, Presence> on(
            LocalDate day, Collection<? extends List<Recorded<ProfessionalEvent>>> soFar) {
        var there = new TreeMap<ProfessionalId, Presence>(comparing(ProfessionalId::value));
        for (var history : soFar) {
            var professional =
                    Professional.of(history.stream().map(Recorded::fact).toList());
            var who = professional.id();
            if (who != null) {
                professional.on(day).ifPresent(presence -> there.put(who, presence));
            }
        }
        return there;
    }
}
