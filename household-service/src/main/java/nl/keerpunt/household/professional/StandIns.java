package nl.keerpunt.household.professional;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import nl.keerpunt.language.identity.ProfessionalId;

/**
 * Who does the work of a professional on a day (vervanging): they themselves when they are there, else the substitute
 * that was named for their absence, and when that one is away too, the substitute of that one.
 *
 * <p>Two who become absent at the same moment can name each other, because neither decision sees the other: then the
 * chain comes back where it was, and nobody stands in. It ends in somebody who is there, or in nobody.
 */
public final class StandIns {

    private StandIns() {}

    /**
     * Empty when nobody does it: no substitute was named, the last one does not work here, or they name each other.
     *
     * @param onThatDay how a professional is there on the day; empty when they do not work here
     */
    public static Optional<ProfessionalId> whoActsFor(
            ProfessionalId professional, Function<ProfessionalId, Optional<Presence>> onThatDay) {
        var asked = new HashSet<ProfessionalId>();
        var next = professional;
        while (next != null && asked.add(next)) {
            var presence = onThatDay.apply(next).orElse(null);
            if (presence == null) {
                return Optional.empty();
            }
            if (presence.absence() == null) {
                return Optional.of(next);
            }
            next = presence.absence().days().substitute();
        }
        return Optional.empty();
    }
}
