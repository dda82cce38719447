package nl.keerpunt.household.staffing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.household.direction.WhoIsAway;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.StandIns;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose work nobody does on a day, by the register: they left, or are absent while nobody stands in for them. */
@Component
class Unattended implements WhoIsAway {

    private final RegisterRows rows;

    Unattended(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<ProfessionalId, LocalDate> on(MunicipalityCode municipality, LocalDate day) {
        var there =
                rows.all(municipality, day).stream().collect(toMap(RegisterRow::professional, RegisterRow::presence));
        return of(there, rows.gone(municipality, day));
    }

    /**
     * @param there whoever works here on the day
     * @param gone whoever does not any more, with the first day on which they did not
     */
    static Map<ProfessionalId, LocalDate> of(Map<ProfessionalId, Presence> there, Map<ProfessionalId, LocalDate> gone) {
        var unattended = new HashMap<>(gone);
        there.keySet().stream()
                .filter(professional -> StandIns.whoActsFor(professional, each -> Optional.ofNullable(there.get(each)))
                        .isEmpty())
                .forEach(professional -> unattended.put(professional, since(professional, there, gone)));
        return Map.copyOf(unattended);
    }

    /** From when the last of those who stand in for each other was not there either. */
    private static LocalDate since(
            ProfessionalId professional, Map<ProfessionalId, Presence> there, Map<ProfessionalId, LocalDate> gone) {
        var since = LocalDate.MIN;
        var asked = new HashSet<ProfessionalId>();
        @Nullable ProfessionalId next = professional;
        while (next != null && asked.add(next)) {
            var presence = there.get(next);
            var away = presence == null || presence.absence() == null ? null : presence.absence();
            var from =
                    away == null ? gone.getOrDefault(next, since) : away.days().from();
            since = from.isAfter(since) ? from : since;
            next = away == null ? null : away.days().substitute();
        }
        return since;
    }
}
