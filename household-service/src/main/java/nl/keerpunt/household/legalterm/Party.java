package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whose term it is (wiens termijn): who has to do something before it lapses. */
@Schema(name = "TermParty")
public enum Party {
    /** De gemeente: once it lapsed she is late. */
    MUNICIPALITY,
    /** De inwoner: unused it lapses, and nobody is late. */
    RESIDENT,
    /** Een derde, such as a creditor or a provider: unused it lapses. */
    THIRD_PARTY
}
