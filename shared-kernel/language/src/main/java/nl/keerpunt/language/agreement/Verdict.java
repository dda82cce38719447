package nl.keerpunt.language.agreement;

import java.util.List;
import java.util.UUID;

/** What the answers given so far amount to, for one line on one day (stand van de instemming). */
public sealed interface Verdict {

    /** Nobody has to agree. */
    record NotNeeded() implements Verdict {}

    /** Everybody who had to agree did, or a way out was taken. */
    record Agreed() implements Verdict {}

    /** Nobody refused, and these have not answered yet. A need of nobody says that it is not known who may. */
    record Waiting(List<NeededVoice> open) implements Verdict {

        public Waiting {
            open = List.copyOf(open);
        }
    }

    /** The line of this law stops here; lines of other laws do not. */
    record Refused(List<Stop> stops) implements Verdict {

        public Refused {
            stops = List.copyOf(stops);
        }
    }

    /** Who refused, and how it can go on. */
    record Stop(List<UUID> by, List<WayOut> waysOut) {

        public Stop {
            by = List.copyOf(by);
            waysOut = waysOut.stream().filter(WayOut::isOpenAfterARefusal).toList();
        }
    }
}
