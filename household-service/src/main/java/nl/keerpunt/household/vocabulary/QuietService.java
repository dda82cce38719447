package nl.keerpunt.household.vocabulary;

import java.util.Locale;

/** The services that end what they have of a household, and then say so; in the order in which they do. */
public enum QuietService {
    PLAN,
    PROVIDER,
    BUDGET;

    /** As others call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
