package nl.keerpunt.household.representation;

import java.util.List;
import nl.keerpunt.household.representation.Requirement.Need;

/** What the answers given so far amount to, for one line on one day (stand van de instemming). */
public sealed interface Verdict {

    /** Nobody has to agree. */
    record NotNeeded(Article why) implements Verdict {}

    /** Everybody who had to agree did, or a way out was taken. */
    record Agreed() implements Verdict {}

    /** Nobody refused, and these have not answered yet. A need of nobody says that it is not known who may. */
    record Waiting(List<Need> open) implements Verdict {

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

    /** Who refused, why their agreement was needed, and how it can go on. */
    record Stop(List<Speaker> by, Article why, List<WayOut> waysOut) {

        public Stop {
            by = List.copyOf(by);
            waysOut = waysOut.stream().filter(WayOut::isOpenAfterARefusal).toList();
        }
    }
}
