package nl.keerpunt.platform.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what in a service, complete: an operation without a row stops the service at start. */
public record RightsMatrix(List<Right> rows) {

    public RightsMatrix {
        rows = List.copyOf(rows);
    }

    public static RightsMatrix of(Right... rows) {
        return new RightsMatrix(List.of(rows));
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
