package nl.keerpunt.language.law;

/** The six objectives (doelstellingen) of the one social domain. Every goal serves at least one. */
public enum Objective {
    /** Meedoen. */
    TAKE_PART,
    /** Inkomen om rond te komen. */
    INCOME,
    /** Financiën op orde. */
    FINANCES,
    /** Huishouden voeren en voor zichzelf zorgen. */
    SELF_CARE,
    /** Geschikte, schone en veilige woning. */
    HOME,
    /** Kinderen gezond, veilig en naar een passende school. */
    CHILDREN
}
