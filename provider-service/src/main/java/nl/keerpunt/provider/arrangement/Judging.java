package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Reason.GROUND_OF_ANOTHER_LAW;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_HOUSEHOLD;

import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.Authority.UnderMandate;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.authority.Decider.BoundByLaw;
import nl.keerpunt.provider.authority.Decider.Mandated;

/**
 * The one judge of what is committed (toets aan mandaat of wet): whatever way leads to a commitment, it rests on a
 * mandate at the price of the whole term, or on a ground of its own law.
 */
final class Judging {

    private Judging() {}

    /** On what it rests that the arrangement becomes this. */
    static Authority authority(Decider decider, Agreed after) {
        var stake = Stake.of(after, decider.on());
        return switch (decider) {
            case Mandated mandated -> underMandate(mandated, stake);
            case BoundByLaw bound -> byLaw(bound, stake, after);
        };
    }

    private static Authority underMandate(Mandated decider, Stake stake) {
        var held = stake.within(decider).orElseThrow(stake::refused);
        var mandate = new UnderMandate(held.mandate().uuid(), held.version(), decider.heardAt());
        return new Authority(decider.by(), decider.on(), stake.price(), mandate, null);
    }

    private static Authority byLaw(BoundByLaw bound, Stake stake, Agreed after) {
        var byLaw = bound.byLaw();
        if (!byLaw.ground().law().equals(stake.law())) {
            throw new Refusal(GROUND_OF_ANOTHER_LAW);
        }
        // What is said about one household may not be kept under the key of another.
        if (Stream.of(byLaw.referrer(), byLaw.document())
                .anyMatch(words -> words != null && !words.household().equals(after.household()))) {
            throw new Refusal(OTHER_HOUSEHOLD);
        }
        return new Authority(bound.by(), bound.on(), stake.price(), null, byLaw);
    }
}
