package nl.keerpunt.local.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who does not exist (fictief persoon), and what their token says. */
public record DemoPerson(
        String name,
        List<String> roles,
        @Nullable String municipality,
        @Nullable String team,
        @Nullable String agb) {

    public DemoPerson {
        roles = List.copyOf(roles);
    }

    static DemoPerson professional(String name, String municipality, @Nullable String team, String... roles) {
        return new DemoPerson(name, List.of(roles), municipality, team, null);
    }

    /** A provider works for several municipalities, so its token names none. */
    static DemoPerson provider(String name, String agb) {
        return new DemoPerson(name, List.of("provider"), null, null, agb);
    }

    public String secret() {
        return name + "-demo";
    }

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("roles", roles);
        put(claims, "municipality", municipality);
        put(claims, "team", team);
        put(claims, "agb", agb);
        return claims;
    }

    /** What somebody needs to choose to be them and to log in. */
    Map<String, Object> login() {
        var login = new LinkedHashMap<String, Object>();
        login.put("name", name);
        login.put("secret", secret());
        login.putAll(claims());
        return login;
    }

    private static void put(Map<String, Object> claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    /** One row of the table that the platform prints. */
    @Override
    public String toString() {
        var where = municipality == null ? "AGB " + agb : "municipality " + municipality;
        return "%-12s %-18s %-18s %s"
                .formatted(name, where, String.join(", ", roles), team == null ? "" : "team " + team)
                .stripTrailing();
    }
}
