package nl.keerpunt.provider.arrangement;

import nl.keerpunt.provider.agreement.Extent;

/** What became of a change that the provider asked for: unknown, open, answered. */
sealed interface Proposal {

    record Unknown() implements Proposal {}

    record Open(Extent extent) implements Proposal {}

    /** The extent is the one agreed; of a declined proposal, the one asked for. */
    record Answered(Outcome outcome, Extent extent) implements Proposal {}

    enum Outcome {
        ACCEPTED,
        ACCEPTED_IN_PART,
        DECLINED
    }
}
