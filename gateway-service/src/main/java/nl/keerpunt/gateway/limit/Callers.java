package nl.keerpunt.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import nl.keerpunt.token.Bearer;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks: by a token that was checked, else by the address. */
final class Callers {

    private static final int SUBSCRIBER = 8;

    private Callers() {}

    static String who(HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Bearer bearer) {
            var claims = bearer.claims();
            var forWhom = claims.municipality() == null ? "AGB " + claims.agb() : claims.municipality();
            return "token " + forWhom + " " + claims.subject();
        }
        return "address " + subscriber(request.getRemoteAddr());
    }

    /**
     * One subscriber has a whole /64 of IPv6 to choose from (RFC 6177). What a proxy tells may be no address at all.
     */
    static String subscriber(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), SUBSCRIBER))
                    : address;
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }
}
