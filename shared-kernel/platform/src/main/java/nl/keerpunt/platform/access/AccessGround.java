package nl.keerpunt.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.GroundRequired;

/** Why a professional reaches for what another team answers for: named in a header, kept in the processing log. */
public final class AccessGround {

    public static final String HEADER = "Access-Ground";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final HttpServletRequest http;

    /** @param http the request that is being handled; Spring hands in a proxy that finds it */
    AccessGround(HttpServletRequest http) {
        this.http = http;
    }

    public boolean isNamed() {
        return http.getHeader(HEADER) != null;
    }

    /** The ground of the request that is being handled; without one it goes no further. */
    public String named() {
        var ground = http.getHeader(HEADER);
        if (ground == null) {
            throw new GroundRequired();
        }
        if (!FORM.matcher(ground).matches()) {
            throw new BadInput(HEADER, "MALFORMED", "header.NAME");
        }
        return ground;
    }
}
