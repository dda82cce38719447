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
 */
public record Right(HttpMethod method, String path, Set<Role> roles, String whose) {

    public Right {
        roles = Set.copyOf(roles);
    }

    public static Right post(String path, String whose, Role... roles) {
        return new Right(HttpMethod.POST, path, Set.of(roles), whose);
    }

    public static Right get(String path, String whose, Role... roles) {
        return new Right(HttpMethod.GET, path, Set.of(roles), whose);
    }

    /** Whoever may get something may also ask for its headers alone (RFC 9110, 9.3.2). */
    List<HttpMethod> methods() {
        return method == HttpMethod.GET ? List.of(HttpMethod.GET, HttpMethod.HEAD) : List.of(method);
    }
}
