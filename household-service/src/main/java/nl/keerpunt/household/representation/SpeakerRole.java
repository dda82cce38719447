package nl.keerpunt.household.representation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.language.calendar.Period;

/** As what somebody may come to speak for a member (hoedanigheid). */
@Schema(name = "SpeakerRole")
public enum SpeakerRole {
    /** Ouder met gezag. */
    PARENT_WITH_AUTHORITY,
    /** Voogd. */
    GUARDIAN,
    /** Curator. */
    CURATOR,
    /** Mentor. */
    MENTOR,
    /** Bewindvoerder. */
    ADMINISTRATOR,
    /** Schriftelijk gemachtigde. */
    AUTHORISED,
    /** Echtgenoot, geregistreerde partner of andere levensgezel. */
    PARTNER,
    /** Ouder. */
    PARENT,
    /** Kind. */
    CHILD,
    /** Broer of zus. */
    SIBLING,
    /** Grootouder. */
    GRANDPARENT,
    /** Kleinkind. */
    GRANDCHILD;

    /** Whether it is given for the lines of some laws alone; any other holds for whatever it is by law. */
    public boolean isForLaws() {
        return this == AUTHORISED;
    }

    /** Gezag: of a parent or of a guardian (BW 1:245, second paragraph). */
    public boolean isAuthority() {
        return this == PARENT_WITH_AUTHORITY || this == GUARDIAN;
    }

    /** Ordered by a court for somebody who is of age (BW 1:378, 1:431 and 1:450; to be confirmed). */
    public boolean isOfThoseOfAge() {
        return this == CURATOR || this == MENTOR || this == ADMINISTRATOR;
    }

    public Representation of(Speaker who, Set<LineLaw> laws, Period valid) {
        return switch (this) {
            case PARENT_WITH_AUTHORITY -> new ParentalAuthority(who, valid);
            case GUARDIAN -> new Guardianship(who, valid);
            case CURATOR -> new Curatorship(who, valid);
            case MENTOR -> new Mentorship(who, valid);
            case ADMINISTRATOR -> new Administration(who, valid);
            case AUTHORISED -> new PowerOfAttorney(who, laws, valid);
            case PARTNER -> new Kinship(who, Closeness.PARTNER, valid);
            case PARENT -> new Kinship(who, Closeness.PARENT, valid);
            case CHILD -> new Kinship(who, Closeness.CHILD, valid);
            case SIBLING -> new Kinship(who, Closeness.SIBLING, valid);
            case GRANDPARENT -> new Kinship(who, Closeness.GRANDPARENT, valid);
            case GRANDCHILD -> new Kinship(who, Closeness.GRANDCHILD, valid);
        };
    }
}
