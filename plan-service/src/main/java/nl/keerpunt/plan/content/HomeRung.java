package nl.keerpunt.plan.content;

/** How close to home help is given (zo thuis als mogelijk), the closest first. */
public enum HomeRung {
    OWN_HOME,
    FAMILY_OR_NETWORK,
    FAMILY_LIKE,
    RESIDENTIAL
}
