package nl.keerpunt.provider.vocabulary;

/** How far carrying out is on a day (uitvoeringsstatus), also of what could not be agreed. */
public enum ArrangementStatus {
    AGREED,
    RUNNING,
    PAUSED,
    ENDED,
    WITHDRAWN,
    REFUSED;

    public static ArrangementStatus of(Status status) {
        return switch (status) {
            case AGREED -> AGREED;
            case RUNNING -> RUNNING;
            case PAUSED -> PAUSED;
            case ENDED -> ENDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
