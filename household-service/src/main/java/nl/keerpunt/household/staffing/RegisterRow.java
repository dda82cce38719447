package nl.keerpunt.household.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;

/** A professional on each day of a stretch on which they work here and nothing about them changes. */
record RegisterRow(
        EntryId id, ProfessionalId professional, LocalDate from, LocalDate until, Presence presence, long version) {

    static List<RegisterRow> of(EntryId id, Professional professional, long version) {
        var who = Objects.requireNonNull(professional.id(), "an entry opens with who it is about");
        var turns = professional.turns();
        var rows = new ArrayList<RegisterRow>();
        for (var place = 0; place < turns.size(); place++) {
            var from = turns.get(place);
            var until = place + 1 < turns.size() ? turns.get(place + 1).minusDays(1) : Days.LAST;
            professional
                    .on(from)
                    .ifPresent(presence -> rows.add(new RegisterRow(id, who, from, until, presence, version)));
        }
        return List.copyOf(rows);
    }
}
