package nl.keerpunt.household.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What somebody decided that follows on support when a member comes to an age at which laws change (vervolg).
 *
 * <p>Wmo 2015, art. 2.1.2, fourth paragraph, under e (verified): help that stops because of age is followed by other.
 * That each line is decided on, and that nothing may be a decision, is our own norm.
 */
@Schema(name = "WhatFollows")
public enum WhatFollows {
    /** Deze ondersteuning loopt door. */
    GOES_ON,
    /** Andere ondersteuning loopt door. */
    OTHER_SUPPORT,
    /** Ondersteuning onder een andere wet wordt aangevraagd. */
    OTHER_LAW,
    /** Bewust niets. */
    NOTHING,
    /** Deze ondersteuning is niet voor dit gezinslid. */
    NOT_THEIRS
}
