package nl.keerpunt.language.money;

/** Per what a volume counts (frequentie). */
public enum Frequency {
    /** Per week. */
    PER_WEEK,
    /** Per maand. */
    PER_MONTH,
    /** Totaal binnen de geldigheidsduur. */
    IN_TOTAL
}
