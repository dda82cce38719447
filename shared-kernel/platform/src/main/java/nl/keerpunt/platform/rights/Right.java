package nl.keerpunt.platform.rights;

import java.util.List;
import java.util.Set;
import nl.keerpunt.token.Role;
import org.springframework.http.HttpMethod;

/**
 * One row of a service's rights matrix.
 *
 * @param path as the operation is mapped: {@code /v1/arrangements/{id}/_start}
 * @param whose whose objects these roles reach: a sentence for the reader; the operation itself enforces it
 * @param ground whether a professional of another team may name a ground for it
 */
public record Right(HttpMethod method, String path, Set<Role> roles, String whose, boolean ground) {

    public Right {
        roles = Set.copyOf(roles);
    }

    public static Right post(String path, String whose, Role... roles) {
        return new Right(HttpMethod.POST, path, Set.of(roles), whose, true);
    }

    public static Right get(String path, String whose, Role... roles) {
        return new Right(HttpMethod.GET, path, Set.of(roles), whose, true);
    }

    /**
     * Of what is about no household, about many, or the own team's alone: no ground is asked for it, and none helps.
     */
    public Right withoutGround() {
        return new Right(method, path, roles, whose, false);
    }

    /** Whoever may get something may also ask for its headers alone (RFC 9110, 9.3.2). */
    List<HttpMethod> methods() {
        return method == HttpMethod.GET ? List.of(HttpMethod.GET, HttpMethod.HEAD) : List.of(method);
    }
}
