package nl.keerpunt.embedded;

/** The passwords of a service's three roles: the owner migrates, the app serves, projections write read models. */
public record RolePasswords(String owner, String app, String projection) {

    @Override
    public String toString() {
        return "RolePasswords";
    }
}
