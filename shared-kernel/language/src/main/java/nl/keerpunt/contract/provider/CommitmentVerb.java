package nl.keerpunt.contract.provider;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what a version of what an arrangement asks of the budget came about (handeling). */
public enum CommitmentVerb {
    @JsonProperty("agreed")
    AGREED,
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("cover-asked-again")
    COVER_ASKED_AGAIN,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("restored")
    RESTORED,
    @JsonProperty("resumed")
    RESUMED,
    @JsonProperty("stopped")
    STOPPED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
