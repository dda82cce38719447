package nl.keerpunt.platform.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may do what in a service, complete: an operation without a row stops the service at start. */
public record RightsMatrix(List<Right> rows) {

    public RightsMatrix {
        rows = List.copyOf(rows);
    }

    public static RightsMatrix of(Right... rows) {
        return new RightsMatrix(List.of(rows));
    }

    /** The methods that are offered at an address, whoever may; empty when there is nothing. */
    List<HttpMethod> methodsAt(String address) {
        var path = PathContainer.parsePath(address);
        return rows.stream()
                .filter(row ->
                        PathPatternParser.defaultInstance.parse(row.path()).matches(path))
                .flatMap(row -> row.methods().stream())
                .distinct()
                .toList();
    }

    /**
     * What is granted but not offered, or offered but not granted; both are mistakes.
     *
     * @param offered the operations that are really there, each as method and path
     */
    Set<String> differencesFrom(Set<String> offered) {
        var granted = rows.stream().map(row -> row.method() + " " + row.path()).collect(Collectors.toSet());
        var differing = new HashSet<>(granted);
        differing.addAll(offered);
        differing.removeIf(operation -> granted.contains(operation) && offered.contains(operation));
        return differing;
    }
}
