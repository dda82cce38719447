package nl.keerpunt.embedded;

/**
 * The passwords of a service's four roles: the owner migrates, the app serves, lanes commit commands, projections write
 * read models.
 */
public record RolePasswords(String owner, String app, String lane, String projection) {

    @Override
    public String toString() {
        return "RolePasswords";
    }
}
