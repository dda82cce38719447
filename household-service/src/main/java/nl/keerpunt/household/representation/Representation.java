package nl.keerpunt.household.representation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import nl.keerpunt.language.calendar.Period;

/**
 * One thing known about who may speak for a member (vertegenwoordiging), and on which days it holds. Whoever ceases to
 * act, or does not want to, has no record that holds.
 */
public sealed interface Representation {

    Period valid();

    /** Ouderlijk gezag (BW 1:245); of two parents with authority there are two records. */
    record ParentalAuthority(Speaker parent, Period valid) implements Representation {}

    /** Voogdij (BW 1:245, third paragraph), by a person or a certified institution. */
    record Guardianship(Speaker guardian, Period valid) implements Representation {}

    /** Curatele (BW 1:381). */
    record Curatorship(Speaker curator, Period valid) implements Representation {}

    /** Mentorschap (BW 1:450): care, nursing, treatment and guidance. */
    record Mentorship(Speaker mentor, Period valid) implements Representation {}

    /** Bewind (BW 1:431): goods and money. */
    record Administration(Speaker administrator, Period valid) implements Representation {}

    /** Volmacht in writing (BW 3:60; Awb 2:1), for lines of these laws. */
    record PowerOfAttorney(Speaker attorney, Set<LineLaw> laws, Period valid) implements Representation {

        public PowerOfAttorney {
            laws = Set.copyOf(laws);
        }
    }

    /** Somebody near: who speaks when the member cannot and nobody was appointed. */
    record Kinship(Speaker relative, Closeness closeness, Period valid) implements Representation {}

    /** What a relative is to the member. */
    enum Closeness {
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
        GRANDCHILD
    }

    /**
     * The member is found unable to weigh the own interests in lines of these laws (niet in staat tot een redelijke
     * waardering van de belangen ter zake). Somebody has judged so; no age and no diagnosis says it.
     */
    record Incapacity(Set<LineLaw> laws, Period valid) implements Representation {

        public Incapacity {
            laws = Set.copyOf(laws);
        }
    }

    /** Eerdere wensen: what the member put in writing, while able to, against help of these laws. */
    record EarlierRefusal(Set<LineLaw> laws, Period valid) implements Representation {

        public EarlierRefusal {
            laws = Set.copyOf(laws);
        }
    }

    /** A judge's measure that takes the place of agreement, for the help within it. */
    record ProtectionMeasure(Measure measure, Period valid) implements Representation {}

    /** The measures within which help needs no agreement (Jeugdwet 7.3.4, first paragraph). */
    @Schema(name = "ProtectionMeasure")
    enum Measure {
        /** Machtiging gesloten jeugdhulp. */
        CLOSED_YOUTH_CARE,
        /** Spoedmachtiging gesloten jeugdhulp. */
        URGENT_CLOSED_YOUTH_CARE,
        /** Kinderbeschermingsmaatregel: (voorlopige) ondertoezichtstelling, (voorlopige) voogdij (Jeugdwet 1.1). */
        CHILD_PROTECTION,
        /** Jeugdreclassering. */
        YOUTH_PROBATION
    }
}
