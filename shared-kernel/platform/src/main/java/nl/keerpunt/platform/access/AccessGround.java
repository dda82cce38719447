package nl.keerpunt.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import nl.keerpunt.platform.input.HeaderForm;
import nl.keerpunt.platform.rights.GroundRequired;

/** Why a professional reaches for what another team answers for: named in a header, kept in the processing log. */
public final class AccessGround {

    public static final String HEADER = HeaderForm.ACCESS_GROUND.name();

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
        return ground;
    }
}
