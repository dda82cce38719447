package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether the General Extension of Time Limits Act extends a term (Algemene termijnenwet). */
@Schema(name = "TermExtension")
public enum Extension {
    /** Gesteld in een wet of algemene maatregel van bestuur (art. 1, 2 and 5), unless its length is one of art. 4. */
    EXTENDED,
    /** Uitgezonderd door de wet die de termijn stelt. */
    EXCLUDED,
    /** Niet bij wet gesteld: an ordinance, an agreement, a norm. */
    NOT_STATUTORY;

    boolean extendsTerm(Length length) {
        return switch (this) {
            case EXTENDED -> length.isExtendable();
            case EXCLUDED, NOT_STATUTORY -> false;
        };
    }
}
