package nl.keerpunt.household.professional;

import io.swagger.v3.oas.annotations.media.Schema;

/** On whose word somebody works for the municipality. */
@Schema(name = "RegisterSource")
public enum Source {
    /** Door een beheerder. */
    ADMINISTRATOR,
    /** Door een geldig toegangsbewijs. */
    CLAIMS,
    /** Gezien of gemandateerd vóór er een register was. */
    BEFORE_REGISTER
}
