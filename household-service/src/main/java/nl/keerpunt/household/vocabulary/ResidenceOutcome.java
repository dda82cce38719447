package nl.keerpunt.household.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Which municipality answers for help under the Jeugdwet after a move (woonplaatsbeginsel), as somebody decided.
 *
 * <p>Jeugdwet, art. 1.1, woonplaats, since 1 January 2022 (Stb. 2020, 78, read there): where the youth has their
 * address; with residential care where they had it immediately before; otherwise where the mother was registered at
 * the birth, or where they really stay.
 */
@Schema(name = "ResidenceOutcome")
public enum ResidenceOutcome {
    /** Deze gemeente blijft verantwoordelijk. */
    STAYS_HERE,
    /** Een andere gemeente wordt verantwoordelijk. */
    GOES_ELSEWHERE,
    /** Er is geen hulp op grond van de Jeugdwet. */
    NO_YOUTH_HELP
}
