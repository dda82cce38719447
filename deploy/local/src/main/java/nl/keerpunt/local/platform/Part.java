package nl.keerpunt.local.platform;

/** What runs, in the order in which it stops: those who ask go before those who answer. */
enum Part {
    GATEWAY,
    IDENTITY,
    HOUSEHOLD,
    PLAN,
    PROVIDER,
    BUDGET,
    BROKER,
    DATABASE;

    static Part of(LocalService service) {
        return valueOf(service.name());
    }
}
