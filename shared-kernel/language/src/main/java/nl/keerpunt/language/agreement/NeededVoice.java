package nl.keerpunt.language.agreement;

import java.util.List;
import java.util.UUID;

/**
 * One agreement that is needed (instemming).
 *
 * @param of who must agree; of several, one agrees for all while none of them refuses; none when nobody is known who
 *     may
 * @param instead who may agree in their place, while they themselves are silent
 * @param waysOut how it can go on without them
 */
public record NeededVoice(List<UUID> of, List<UUID> instead, List<WayOut> waysOut) {

    public NeededVoice {
        of = List.copyOf(of);
        instead = List.copyOf(instead);
        waysOut = List.copyOf(waysOut);
    }

    boolean mayBeMetBy(UUID who) {
        return of.contains(who) || instead.contains(who);
    }
}
