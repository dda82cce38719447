package nl.keerpunt.language.personalbudget;

/** How support is delivered (leveringsvorm): a way to it, under whatever law. */
public enum Delivery {
    /** Zorg in natura: a provider under contract carries it out. */
    IN_KIND,
    /** Persoonsgebonden budget: the household buys it itself. */
    PERSONAL_BUDGET
}
