package nl.keerpunt.household.representation;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.agreement.WayOut;

/** Whose agreement is needed (wiens instemming nodig is). */
public sealed interface Requirement {

    /** Each of these; empty where nobody's is needed. */
    List<Need> needs();

    /** Nobody's: a judge's measure stands in its place. */
    record NotNeeded(Article why) implements Requirement {

        @Override
        public List<Need> needs() {
            return List.of();
        }
    }

    /** That of every need. */
    record Needed(List<Need> needs) implements Requirement {

        public Needed {
            needs = List.copyOf(needs);
        }
    }

    /**
     * The member wrote down a refusal while able to: whoever speaks now follows it. Only for well-founded reasons are
     * the needs asked all the same.
     */
    record RefusedBefore(Speaker by, Article why, List<Need> needs) implements Requirement {

        public RefusedBefore {
            needs = List.copyOf(needs);
        }
    }

    /**
     * One agreement that is needed.
     *
     * @param of who must agree; of several, one agrees for all while none of them refuses; none when nobody is known
     *     who may
     * @param instead who may agree in their place, while they themselves are silent
     * @param waysOut how it can go on without them
     */
    record Need(List<Speaker> of, List<Speaker> instead, Article why, List<WayOut> waysOut) {

        public Need {
            of = List.copyOf(of);
            instead = List.copyOf(instead);
            waysOut = List.copyOf(waysOut);
        }

        NeededVoice told() {
            return new NeededVoice(ids(of), ids(instead), waysOut);
        }

        private static List<UUID> ids(List<Speaker> speakers) {
            return speakers.stream().map(Speaker::id).toList();
        }
    }
}
